type Area = 'desk' | 'bureau'

/** Addresses of the city's assessment of the incubator; the same pages at the desk and at the bureau. */
export const assessmentPaths = {
  assessments: (area: Area, e: string) => `/${area}/${e}/assessments`,
  assessment: (area: Area, e: string, year: string) => `/${area}/${e}/assessments/${year}`,
  assessmentVersion: (area: Area, e: string, year: string, version: number) =>
    `/${area}/${e}/assessments/${year}?version=${version}`,
  assessmentFile: (area: Area, e: string, year: string, format: 'csv' | 'xlsx', version: number | null) =>
    `/${area}/${e}/assessments/${year}/points.${format}?version=${version ?? 'draft'}`,
  assessmentEntry: (e: string, year: string, line: number) =>
    `/desk/${e}/assessments/${year}/entries/${line}`,
  assessmentSubmission: (e: string, year: string) => `/desk/${e}/assessments/${year}/submission`,
  assessmentDecision: (e: string, year: string) => `/bureau/${e}/assessments/${year}/decision`,
} as const
