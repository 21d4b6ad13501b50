import type { CommandSpec } from './run-process.ts';
import type { SampleBook } from './sample-book.ts';

/** A generator with one site of a certain size, ready to be built again and again. */
export interface Contestant {
  readonly name: string;
  /** Folder of the site's sources. */
  readonly folder: string;
  readonly build: CommandSpec;
  dev(port: number): CommandSpec;
  /** The chapter that is edited: its file below `folder`, its text as made, its address. */
  readonly edited: { readonly file: string; readonly text: string; readonly address: string };
  /** Deletes the finished site and everything that was kept from earlier builds. */
  clear(): void;
  /** Deletes what lies outside the working folder. */
  dispose(): void;
}

/** The chapter that is edited: one in the middle, as any other. */
export const editedChapter = ({ chapters }: SampleBook) => {
  const chapter = chapters[Math.floor(chapters.length / 2)];
  if (!chapter) throw new Error('A book without chapters cannot be measured');
  return chapter;
};
