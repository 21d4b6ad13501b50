/** What is going to be written; paths from the handbook's root. */
export interface Draft {
  readonly files: readonly { readonly file: string; readonly content: string; readonly was?: string | undefined }[];
  /** The page to open. */
  readonly address: string;
  /** What a chapter has to show for readers to find it. */
  readonly component?: string;
}

/** Why nothing can be written. */
export interface Refusal {
  readonly refusal: string;
}
