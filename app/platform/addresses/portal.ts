import { below, links, table } from './table'

const my = table(['my'], {
  myCase: ['cases/:caseId', 'my/cases/case.tsx'],
  myCaseConsent: ['cases/:caseId/consent', 'my/cases/consent.tsx'],
  myCaseChanges: ['cases/:caseId/changes', 'my/cases/changes.tsx'],
  myCaseWithdrawal: ['cases/:caseId/withdrawal', 'my/cases/withdrawal.tsx'],
})

const desk = table(['desk'], {
  cases: ['cases', 'desk/cases/list.tsx'],
  caseNew: ['cases/new', 'desk/cases/new.tsx'],
  case: ['cases/:caseId', 'desk/cases/case.tsx'],
  caseText: ['cases/:caseId/text', 'desk/cases/text.tsx'],
  casePictureNew: ['cases/:caseId/pictures/new', 'desk/cases/picture-new.tsx'],
  casePictureRemoval: ['cases/:caseId/pictures/:pictureId/removal', 'desk/cases/picture-removal.ts'],
  caseAsking: ['cases/:caseId/asking', 'desk/cases/asking.tsx'],
  casePublication: ['cases/:caseId/publication', 'desk/cases/publication.tsx'],
  caseTakingOff: ['cases/:caseId/taking-off', 'desk/cases/taking-off.tsx'],
  news: ['news', 'desk/news/list.tsx'],
  newsNew: ['news/new', 'desk/news/new.tsx'],
  newsPiece: ['news/:newsId', 'desk/news/piece.tsx'],
  newsChange: ['news/:newsId/change', 'desk/news/change.tsx'],
  newsPictureNew: ['news/:newsId/pictures/new', 'desk/news/picture-new.tsx'],
  newsPictureRemoval: ['news/:newsId/pictures/:pictureId/removal', 'desk/news/picture-removal.ts'],
  newsPublication: ['news/:newsId/publication', 'desk/news/publication.tsx'],
  newsWithdrawal: ['news/:newsId/withdrawal', 'desk/news/withdrawal.tsx'],
  questions: ['questions', 'desk/questions/list.tsx'],
  questionNew: ['questions/new', 'desk/questions/new.tsx'],
  question: ['questions/:questionId', 'desk/questions/question.tsx'],
  questionOrder: ['questions/:questionId/order', 'desk/questions/order.ts'],
  questionShown: ['questions/:questionId/shown', 'desk/questions/shown.ts'],
  questionRemoval: ['questions/:questionId/removal', 'desk/questions/removal.tsx'],
})

const open = table(['public'], {
  home: ['', 'public/home.tsx'],
  portal: [':enclave', 'public/portal.tsx'],
  criteria: [':enclave/criteria', 'public/criteria.tsx'],
  criteriaSubscription: [':enclave/criteria/subscription', 'public/criteria-subscription.tsx'],
  criteriaConfirm: [':enclave/criteria/subscription/:token', 'public/criteria-confirmation.tsx'],
  criteriaLeave: [':enclave/criteria/unsubscription/:token', 'public/criteria-leaving.tsx'],
  check: [':enclave/check', 'public/check.tsx'],
  publicNotices: [':enclave/notices', 'public/notices.tsx'],
  publicCases: [':enclave/cases', 'public/cases.tsx'],
  publicCase: [':enclave/cases/:number', 'public/case.tsx'],
  publicNews: [':enclave/news', 'public/news.tsx'],
  newsFeed: [':enclave/news.atom', 'public/news-feed.ts'],
  publicPiece: [':enclave/news/:number', 'public/news-piece.tsx'],
  publicQuestions: [':enclave/questions', 'public/questions.tsx'],
  publicPicture: [':enclave/pictures/:fileId', 'public/picture.ts'],
  publicObjection: [':enclave/notices/:applicationId/objection', 'public/objection.tsx'],
  ownObjection: [':enclave/objections/:objectionId/:secret', 'public/own-objection.tsx'],
  missingPage: [':enclave/*', 'public/missing.tsx'],
})

export const portalTables = [my, desk, open]

const to = { ...links(my), ...links(desk), ...links(open) }

/** Addresses of the portal of an enclave, and of what is told there: cases of firms, news, frequent questions. */
export const portalPaths = {
  ...to,
  caseNew: (e: string, firmId?: string) => `${to.caseNew(e)}${firmId ? `?firm=${firmId}` : ''}`,
  caseAct: below(desk, 'cases/:caseId'),
  myCaseAct: below(my, 'cases/:caseId'),
  newsAct: below(desk, 'news/:newsId'),
  questionAct: below(desk, 'questions/:questionId'),
  publicPictureSmall: (e: string, fileId: string) => `${to.publicPicture(e, fileId)}?show=small`,
}
