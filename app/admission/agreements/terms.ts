/** The term in months: 48, or 60 in the listed fields (300号 在孵企业条件（三）). */
export const TERMS = ['48', '60'] as const
