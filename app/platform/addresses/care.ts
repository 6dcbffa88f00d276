import { links, table } from './table'

const my = table(['my'], {
  myReports: ['reports', 'my/reports/list.tsx'],
  myNewReport: ['reports/new', 'my/reports/new.tsx'],
  myReport: ['reports/:ticketId', 'my/reports/report.tsx'],
  myReportRating: ['reports/:ticketId/rating', 'my/reports/rating.tsx'],
  myReportReopening: ['reports/:ticketId/reopening', 'my/reports/reopening.tsx'],
})

const desk = table(['desk'], {
  deskCare: ['care', 'desk/care/list.tsx'],
  deskNewTicket: ['care/tickets/new', 'desk/care/ticket-new.tsx'],
  deskTicket: ['care/tickets/:ticketId', 'desk/care/ticket.tsx'],
  deskTicketTaking: ['care/tickets/:ticketId/taking', 'desk/care/ticket-taking.ts'],
  deskTicketGoingOn: ['care/tickets/:ticketId/going-on', 'desk/care/ticket-going-on.ts'],
  deskTicketHandling: ['care/tickets/:ticketId/handling', 'desk/care/ticket-handling.tsx'],
  deskTicketSolution: ['care/tickets/:ticketId/solution', 'desk/care/ticket-solution.tsx'],
  deskTicketReopening: ['care/tickets/:ticketId/reopening', 'desk/care/ticket-reopening.tsx'],
  deskTicketJoining: ['care/tickets/:ticketId/joining', 'desk/care/ticket-joining.tsx'],
  deskRounds: ['care/rounds', 'desk/care/rounds.tsx'],
  deskNewRound: ['care/rounds/new', 'desk/care/round-new.tsx'],
  deskRound: ['care/rounds/:roundId', 'desk/care/round.tsx'],
  deskRoundEnd: ['care/rounds/:roundId/end', 'desk/care/round-end.ts'],
  deskRoundWalk: ['care/rounds/:roundId/walk', 'desk/care/round-walk.tsx'],
  deskInspection: ['care/inspections/:inspectionId', 'desk/care/inspection.tsx'],
  deskFindingTicket: ['care/inspections/:inspectionId/findings/:item/report', 'desk/care/finding-report.ts'],
  deskChecklists: ['care/checklists', 'desk/care/checklists.tsx'],
  deskNewChecklist: ['care/checklists/new', 'desk/care/checklist-new.tsx'],
  deskChecklist: ['care/checklists/:checklistId', 'desk/care/checklist.tsx'],
  deskCareFigures: ['care/figures', 'desk/care/figures.tsx'],
})

export const careTables = [my, desk]

const to = { ...links(my), ...links(desk) }

/** Addresses of caring for the building: reports of faults, and rounds of inspection. */
export const carePaths = {
  ...to,
  deskNewTicket: (e: string, placeId?: string) =>
    `${to.deskNewTicket(e)}${placeId ? `?place=${placeId}` : ''}`,
  myNewReport: (placeId?: string) => `${to.myNewReport}${placeId ? `?place=${placeId}` : ''}`,
}
