/** The province-level regions of China by their short names, in the customary order. */
export const chinaRegions: readonly string[] = [
  ...['北京', '天津', '河北', '山西', '内蒙古'],
  ...['辽宁', '吉林', '黑龙江'],
  ...['上海', '江苏', '浙江', '安徽', '福建', '江西', '山东'],
  ...['河南', '湖北', '湖南', '广东', '广西', '海南'],
  ...['重庆', '四川', '贵州', '云南', '西藏'],
  ...['陕西', '甘肃', '青海', '宁夏', '新疆'],
  ...['香港', '澳门', '台湾'],
];

/** Reached by few contracts of mainland couriers: a tariff that does not name them does not serve them. */
export const chinaSeldomServed: readonly string[] = ['香港', '澳门', '台湾'];
