/** A problem as its sentence, with the values that its code carries: `rd_over_staff:20:12` fills {a} and {b}. */
export function problemText(sentences: Readonly<Record<string, string>>, problem: string): string {
  const [code = '', a = '', b = ''] = problem.split(':')
  return (sentences[code] ?? problem).replace('{a}', a).replace('{b}', b)
}
