/** Addresses of caring for the building: reports of faults, and rounds of inspection. */
export const carePaths = {
  deskCare: (e: string) => `/desk/${e}/care`,
  deskNewTicket: (e: string, placeId?: string) =>
    `/desk/${e}/care/tickets/new${placeId ? `?place=${placeId}` : ''}`,
  deskTicket: (e: string, id: string) => `/desk/${e}/care/tickets/${id}`,
  deskTicketTaking: (e: string, id: string) => `/desk/${e}/care/tickets/${id}/taking`,
  deskTicketGoingOn: (e: string, id: string) => `/desk/${e}/care/tickets/${id}/going-on`,
  deskTicketHandling: (e: string, id: string) => `/desk/${e}/care/tickets/${id}/handling`,
  deskTicketSolution: (e: string, id: string) => `/desk/${e}/care/tickets/${id}/solution`,
  deskTicketReopening: (e: string, id: string) => `/desk/${e}/care/tickets/${id}/reopening`,
  deskTicketJoining: (e: string, id: string) => `/desk/${e}/care/tickets/${id}/joining`,
  deskCareFigures: (e: string) => `/desk/${e}/care/figures`,
  deskRounds: (e: string) => `/desk/${e}/care/rounds`,
  deskNewRound: (e: string) => `/desk/${e}/care/rounds/new`,
  deskRound: (e: string, id: string) => `/desk/${e}/care/rounds/${id}`,
  deskRoundEnd: (e: string, id: string) => `/desk/${e}/care/rounds/${id}/end`,
  deskRoundWalk: (e: string, id: string) => `/desk/${e}/care/rounds/${id}/walk`,
  deskInspection: (e: string, id: string) => `/desk/${e}/care/inspections/${id}`,
  deskFindingTicket: (e: string, id: string, item: string) =>
    `/desk/${e}/care/inspections/${id}/findings/${item}/report`,
  deskChecklists: (e: string) => `/desk/${e}/care/checklists`,
  deskNewChecklist: (e: string) => `/desk/${e}/care/checklists/new`,
  deskChecklist: (e: string, id: string) => `/desk/${e}/care/checklists/${id}`,

  myReports: '/my/reports',
  myNewReport: (placeId?: string) => `/my/reports/new${placeId ? `?place=${placeId}` : ''}`,
  myReport: (id: string) => `/my/reports/${id}`,
  myReportRating: (id: string) => `/my/reports/${id}/rating`,
  myReportReopening: (id: string) => `/my/reports/${id}/reopening`,
}
