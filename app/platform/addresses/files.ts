/** Where files lie that people have handed in. */
export const filePaths = {
  file: (id: string) => `/files/${id}`,
  /** The same file shown in place, where it is a PDF or a picture (`isShownInPlace`). */
  fileShown: (id: string) => `/files/${id}?show=1`,
  /** A picture made small, for lists and pages that show several. */
  fileSmall: (id: string) => `/files/${id}?show=small`,
} as const
