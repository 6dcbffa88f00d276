import type { Role } from '~/ground/people/actor'

/** What a file can be a part of: an application, a firm's register, its record or yearly figures, a landing project, a panel meeting, an import, an objection, the plan of a floor, a room, a lease contract, a meter, a report of a fault, an inspection, the enclave itself, a task of a measure, a claim to support, a return, the city's assessment, a place in a ranking, the case of a firm, a piece of news. */
export type FileSubject =
  | 'application'
  | 'firm'
  | 'record'
  | 'figures'
  | 'project'
  | 'panel'
  | 'import'
  | 'objection'
  | 'drawing'
  | 'room'
  | 'contract'
  | 'meter'
  | 'ticket'
  | 'inspection'
  | 'enclave'
  | 'task'
  | 'claim'
  | 'return'
  | 'assessment'
  | 'ranking'
  | 'case'
  | 'news'

/** The roles that see every file of a kind in their enclave; others see those of their own firm, task or park. */
export const READERS: Record<FileSubject, readonly Role[]> = {
  application: ['officer', 'director'],
  firm: ['officer', 'director'],
  record: ['officer', 'director', 'bureau'],
  figures: ['officer', 'director', 'bureau'],
  project: ['officer', 'director', 'bureau'],
  panel: ['officer', 'director'],
  import: ['officer', 'director'],
  objection: ['officer', 'director'],
  drawing: ['officer', 'director', 'admin'],
  room: ['officer', 'director', 'admin'],
  contract: ['officer', 'director'],
  meter: ['officer', 'director'],
  ticket: ['officer', 'director'],
  inspection: ['officer', 'director'],
  enclave: ['admin'],
  task: ['officer', 'director', 'bureau'],
  claim: ['officer', 'director', 'bureau'],
  return: ['officer', 'director', 'bureau'],
  assessment: ['officer', 'director', 'bureau'],
  ranking: ['officer', 'director', 'bureau'],
  case: ['officer', 'director'],
  news: ['officer', 'director'],
}

export function isFileSubject(text: string | null): text is FileSubject {
  return text !== null && text in READERS
}
