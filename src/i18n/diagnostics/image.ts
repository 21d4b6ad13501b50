import { wording } from './text.ts';

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

export const imageTexts = {
  'image/name': wording<{ name: string; endings: readonly string[] }>({
    'zh-CN': ({ name, endings }) => ({
      message: `图片的名字“${name}”不能用，应为小写英文字母、数字和连字符，扩展名是 ${endings.join('、')} 之一。`,
      hint: '改文件名，例如 order-page.png，再把章节里的地址一起改掉；不是图片的文件请移出 content/images。',
    }),
    en: ({ name, endings }) => ({
      message: `Unexpected picture name "${name}", expected lower-case letters, digits and hyphens, ending in ${endings.join(', ')}.`,
      hint: 'Rename the file, order-page.png for instance, and its address in chapters; move other files out of content/images.',
    }),
  }),
  'image/not-an-image': wording<{ ending: string; found: string | undefined }>({
    'zh-CN': ({ ending, found }) => ({
      message: `扩展名是 ${ending}，内容却${found ? `是 ${found}` : '不是图片，或者已经损坏'}。`,
      hint: found ? `把扩展名改成 ${found}。` : '用看图软件打开另存一次，再放回来。',
    }),
    en: ({ ending, found }) => ({
      message: `The name ends in ${ending}, but the file is ${found ? `of the type ${found}` : 'no picture, or damaged'}.`,
      hint: found ? `Change the ending to ${found}.` : 'Open it in a picture viewer, save it again, and put it back.',
    }),
  }),
  'image/script': wording({
    'zh-CN': () => ({
      message: '这张 SVG 里有脚本、外部引用或嵌入的网页，不能放进网站。',
      hint: '从画图软件里另存为“纯 SVG”，或者导出成 PNG。',
    }),
    en: () => ({
      message: 'This SVG holds script, outside references or embedded HTML, which is not published.',
      hint: 'Save it as "plain SVG" in the drawing program, or export a PNG.',
    }),
  }),
  'image/large': wording<{ bytes: number; limit: number }>({
    'zh-CN': ({ bytes, limit }) => ({
      message: `图片有 ${megabytes(bytes)} MB，超过 ${megabytes(limit)} MB，手机上要等很久。`,
      hint: '缩小尺寸或换成 WebP、JPEG 再放回来。',
    }),
    en: ({ bytes, limit }) => ({
      message: `The picture has ${megabytes(bytes)} MB, more than ${megabytes(limit)} MB: a long wait on a phone.`,
      hint: 'Make it smaller, or save it as WebP or JPEG.',
    }),
  }),
  'image/unused': wording({
    'zh-CN': () => ({
      message: '没有哪一章或哪道题用到这张图片。',
      hint: '在章节里写 ![说明](/images/文件名)，或者删掉它。',
    }),
    en: () => ({
      message: 'No chapter and no question shows this picture.',
      hint: 'Write ![words](/images/name) in a chapter, or delete it.',
    }),
  }),
  'image/no-words': wording<{ url: string }>({
    'zh-CN': ({ url }) => ({
      message: `图片 ${url} 没有文字说明，看不见图的人不知道画的是什么。`,
      hint: `在方括号里写一句：![下单页面的备注框](${url})`,
    }),
    en: ({ url }) => ({
      message: `The picture ${url} has no words for those who cannot see it.`,
      hint: `Write a short description in the brackets: ![The note box of the order page](${url})`,
    }),
  }),
  'image/place': wording<{ url: string }>({
    'zh-CN': ({ url }) => ({
      message: `图片地址 ${url} 不能用，应为以 /images/ 开头的地址。`,
      hint: '把图片放进 content/images，地址写成 /images/文件名；别处的图片先存下来。',
    }),
    en: ({ url }) => ({
      message: `Unexpected picture address ${url}, expected one that begins with /images/.`,
      hint: 'Put the picture into content/images and write /images/name; save pictures of other sites there first.',
    }),
  }),
} as const;
