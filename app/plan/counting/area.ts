import type { Role } from '~/ground/people/actor'
import { paths } from '~/platform/paths'

/** The same pages stand at the incubator's desk and at the bureau, each with its own addresses. */
export type Area = 'desk' | 'bureau'

export function areaOf(pathname: string): Area {
  return pathname.split('/')[1] === 'bureau' ? 'bureau' : 'desk'
}

/** Who works in an area; the two never open each other's pages. */
export const WORKERS: Record<Area, readonly Role[]> = {
  desk: ['officer', 'director'],
  bureau: ['bureau'],
}

/** The addresses of an area. */
export function pathsOf(area: Area, e: string) {
  const bureau = area === 'bureau'
  const joining = (one: string, other: string) =>
    bureau ? paths.bureauJoining(e, one, other) : paths.deskJoining(e, one, other)
  const row = (id: string) => (bureau ? paths.bureauEvidenceRow(e, id) : paths.deskEvidenceRow(e, id))
  return {
    board: bureau ? paths.bureau(e) : paths.deskKpi(e),
    indicator: (code: string) => (bureau ? paths.bureauIndicator(e, code) : paths.deskIndicator(e, code)),
    course: (code: string) => (bureau ? paths.bureauCourse(e, code) : paths.deskCourse(e, code)),
    forecast: (code: string) =>
      bureau ? paths.bureauIndicatorForecast(e, code) : paths.deskIndicatorForecast(e, code),
    structure: paths.structure(area, e),
    readingNew: paths.weaknessReadingNew(e),
    worked: paths.worked(area, e),
    workedRows: paths.workedRows(area, e),
    breakdown: paths.breakdown(area, e),
    ranking: (code: string) => paths.ranking(area, e, code),
    classFirms: paths.structureFirms(area, e),
    way: (way: string) => paths.structureWay(area, e, way),
    project: (id: string) => (bureau ? paths.bureauProject(e, id) : paths.deskProject(e, id)),
    measures: (code?: string) => `${paths.measures(area, e)}${code ? `?indicator=${code}` : ''}`,
    returns: paths.returns(area, e),
    assessments: paths.assessments(area, e),
    walls: paths.walls(area, e),
    wallRevocation: (id: string) => paths.wallRevocation(area, e, id),
    evidence: bureau ? paths.bureauEvidence(e) : paths.deskEvidence(e),
    row,
    act: (id: string, act: 'approval' | 'return' | 'withdrawal' | 'resubmission') => `${row(id)}/${act}`,
    joining,
    separation: (one: string, other: string) => `${joining(one, other)}/separation`,
    firm: (id: string) => (bureau ? paths.bureauFirm(e, id) : paths.deskFirm(e, id)),
    application: (id: string) => (bureau ? paths.bureauApplication(e, id) : paths.deskApplication(e, id)),
  }
}
export type Places = ReturnType<typeof pathsOf>
