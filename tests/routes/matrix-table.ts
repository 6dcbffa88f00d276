import type { Role } from '~/ground/people/actor'

export type Who = Role | 'stranger' | 'outsider'

/** The columns of the table. A stranger is not signed in; an outsider is an officer of another enclave. */
export const COLUMNS: readonly Who[] = [
  ...([
    'stranger',
    'founder',
    'officer',
    'director',
    'expert',
    'bureau',
    'park',
    'department',
    'host_bureau',
    'admin',
  ] as const),
  'outsider',
]

/**
 * Every loader (GET) and every action (POST, with an empty form) of the product, and what each role is answered
 * about a row of their own enclave, firm, task or park. 302 of a stranger leads to the sign-in page; 302 of others
 * says that it was done. 422 asks for what the form lacks, 409 says that the row does not stand at this step.
 * Somebody else's row is 404 to whoever is let in here: that is derived from this table, not written into it.
 */
const LINES = `
GET  /language                                                      302 302 302 302 302 302 302 302 302 302 302
POST /language                                                      302 302 302 302 302 302 302 302 302 302 302
GET  /sign-out                                                      302 302 302 302 302 302 302 302 302 302 302
POST /sign-out                                                      302 302 302 302 302 302 302 302 302 302 302
GET  /sign-in#frame                                                 200 200 200 200 200 200 200 200 200 200 200
GET  /sign-in                                                       200 302 302 302 302 302 302 302 302 302 302
POST /sign-in                                                       422 422 422 422 422 422 422 422 422 422 422
GET  /sign-in/code                                                  302 302 302 302 302 302 302 302 302 302 302
POST /sign-in/code                                                  422 422 422 422 422 422 422 422 422 422 422
GET  /sign-up                                                       200 302 302 302 302 302 302 302 302 302 302
POST /sign-up                                                       422 422 422 422 422 422 422 422 422 422 422
GET  /reset-password                                                200 200 200 200 200 200 200 200 200 200 200
POST /reset-password                                                422 422 422 422 422 422 422 422 422 422 422
GET  /reset-password/:token                                         200 200 200 200 200 200 200 200 200 200 200
POST /reset-password/:token                                         422 422 422 422 422 422 422 422 422 422 422
GET  /invitations/:token                                            200 200 200 200 200 200 200 200 200 200 200
POST /invitations/:token                                            302 302 302 302 302 302 302 302 302 302 302
GET  /invitations/:token/account                                    302 302 302 302 302 302 302 302 302 302 302
POST /invitations/:token/account                                    422 422 422 422 422 422 422 422 422 422 422
GET  /addresses/:token                                              200 200 200 200 200 200 200 200 200 200 200
POST /addresses/:token                                              302 302 302 302 302 302 302 302 302 302 302
GET  /addresses/:token/account                                      302 302 302 302 302 302 302 302 302 302 302
POST /addresses/:token/account                                      422 422 422 422 422 422 422 422 422 422 422
GET  /asked/:token                                                  200 200 200 200 200 200 200 200 200 200 200
GET  /asked/:token/acceptance                                       302 302 302 302 302 302 302 302 302 302 302
POST /asked/:token/acceptance                                       302 302 302 302 302 302 302 302 302 302 302
GET  /asked/:token/refusal                                          302 302 302 302 302 302 302 302 302 302 302
POST /asked/:token/refusal                                          302 302 302 302 302 302 302 302 302 302 302
GET  /first-administrator                                           200 200 200 200 200 200 200 200 200 200 200
POST /first-administrator                                           422 422 422 422 422 422 422 422 422 422 422
GET  /account                                                       302 200 200 200 200 200 200 200 200 200 200
POST /account                                                       302 422 422 422 422 422 422 422 422 422 422
GET  /account/password                                              302 200 200 200 200 200 200 200 200 200 200
POST /account/password                                              302 422 422 422 422 422 422 422 422 422 422
GET  /account/address                                               302 200 200 200 200 200 200 200 200 200 200
POST /account/address                                               302 422 422 422 422 422 422 422 422 422 422
GET  /account/second-factor                                         302 200 200 200 200 200 200 200 200 200 200
POST /account/second-factor                                         302 422 422 422 422 422 422 422 422 422 422
GET  /account/second-factor/end                                     302 200 200 200 200 200 200 200 200 200 200
POST /account/second-factor/end                                     302 422 422 422 422 422 422 422 422 422 422
GET  /account/sessions                                              302 200 200 200 200 200 200 200 200 200 200
POST /account/sessions                                              302 404 404 404 404 404 404 404 404 404 404
GET  /installation                                                  302 403 403 403 403 403 403 403 403 200 403
GET  /installation/enclaves/new                                     302 403 403 403 403 403 403 403 403 200 403
POST /installation/enclaves/new                                     302 403 403 403 403 403 403 403 403 422 403
GET  /installation/administrators/new                               302 403 403 403 403 403 403 403 403 200 403
POST /installation/administrators/new                               302 403 403 403 403 403 403 403 403 422 403
GET  /installation/administrators/:administrator/end                302 403 403 403 403 403 403 403 403 302 403
POST /installation/administrators/:administrator/end                302 403 403 403 403 403 403 403 403 302 403
GET  /account/memberships                                           302 200 200 200 200 200 200 200 200 200 200
POST /account/memberships                                           302 404 404 404 404 404 404 404 404 404 404
GET  /account/inbox                                                 302 200 200 200 200 200 200 200 200 200 200
GET  /account/inbox/reading                                         302 302 302 302 302 302 302 302 302 302 302
POST /account/inbox/reading                                         302 302 302 302 302 302 302 302 302 302 302
GET  /account/inbox/choices                                         302 200 200 200 200 200 200 200 200 200 200
POST /account/inbox/choices                                         302 302 302 302 302 302 302 302 302 302 302
GET  /account/inbox/:letterId                                       302 302 302 302 302 302 302 302 302 302 302
POST /account/inbox/:letterId                                       302 302 404 404 404 404 404 404 404 404 404
GET  /files/:fileId                                                 302 200 200 200 404 200 404 404 404 404 404
GET  /ui                                                            404 404 404 404 404 404 404 404 404 404 404
GET  /my#frame                                                      302 200 200 200 200 200 200 200 200 200 200
GET  /my                                                            302 200 200 200 200 200 200 200 200 200 200
GET  /my/applications/new                                           302 200 200 200 200 200 200 200 200 200 200
POST /my/applications/new                                           302 422 422 422 422 422 422 422 422 422 422
GET  /my/applications/new/:firmId                                   302 302 302 302 302 302 302 302 302 302 302
POST /my/applications/new/:firmId                                   302 409 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref                                          302 200 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/form/:section                            302 200 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/form/:section                            302 409 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/answers/:key                             302 302 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/answers/:key                             302 422 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/typed/:field                             302 302 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/typed/:field                             302 422 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/papers                                   302 200 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/papers                                   302 422 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/papers/:paperId/removal                  302 302 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/papers/:paperId/removal                  302 302 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/papers/:paperId/return                   302 302 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/papers/:paperId/return                   302 302 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/uploads                                  302 302 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/uploads                                  302 422 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/uploads/:uploadId                        302 200 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/uploads/:uploadId                        302 422 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/submission                               302 200 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/submission                               302 422 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/newer-form                               302 302 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/newer-form                               302 422 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/late-access                              302 200 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/late-access                              302 422 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/correction                               302 200 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/correction                               302 409 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/amendment                                302 200 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/amendment                                302 422 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/withdrawal                               302 200 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/withdrawal                               302 422 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/clone                                    302 200 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/clone                                    302 409 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/agreement                                302 302 404 404 404 404 404 404 404 404 404
POST /my/applications/:ref/agreement                                302 422 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/agreement.docx                           302 404 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/print                                    302 200 404 404 404 404 404 404 404 404 404
GET  /my/applications/:ref/download                                 302 200 404 404 404 404 404 404 404 404 404
GET  /my/firm                                                       302 200 403 403 403 403 403 403 403 403 403
GET  /my/firm/changes/new                                           302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/changes/new                                           302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/people                                                302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/people                                                302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/people/:memberId/end                                  302 302 403 403 403 403 403 403 403 403 403
POST /my/firm/people/:memberId/end                                  302 302 403 403 403 403 403 403 403 403 403
GET  /my/firm/invitations/:invitationId/withdrawal                  302 302 403 403 403 403 403 403 403 403 403
POST /my/firm/invitations/:invitationId/withdrawal                  302 302 403 403 403 403 403 403 403 403 403
GET  /my/firm/figures                                               302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/figures                                               302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/records/new/:kind                                     302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/records/new/:kind                                     302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/records/:recordId/withdrawal                          302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/records/:recordId/withdrawal                          302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/records/:recordId/ending                              302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/records/:recordId/ending                              302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/records/:recordId/ownership                           302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/records/:recordId/ownership                           302 422 403 403 403 403 403 403 403 403 403
GET  /desk/:enclave#frame                                           302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave                                                 302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/applications                                    302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/applications/:applicationId                     302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/applications/:applicationId/acceptance          302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/acceptance          302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/screening           302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/screening           302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/correction          302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/correction          302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/lapse               302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/lapse               302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/opinion             302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/opinion             302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/opinion/change      302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/opinion/change      302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/second-screener     302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/second-screener     302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/ruling              302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/ruling              302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/invitations/:invitationId/withdrawal 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/invitations/:invitationId/withdrawal 302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/referral            302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/referral            302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/reviewers           302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/reviewers           302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/decision            302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/decision            302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/decision/pending         302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/decision/pending         302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/resumption               302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/resumption               302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/public-notice       302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/public-notice       302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/agreement           302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/agreement.docx      302 403 404 404 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/agreement/issue     302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/agreement/issue     302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/agreement/signing   302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/agreement/signing   302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/agreement/sending-back 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/agreement/sending-back 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/agreement-text                                  302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/agreement-text                                  302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/:applicationId/admission           302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/:applicationId/admission           302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/applications/assignment                         302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/applications/assignment                         302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/experts                                         302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/experts/:expertId                               302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/experts/:expertId/profile                       302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/experts/:expertId/profile                       302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/experts/:expertId/links/new                     302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/experts/:expertId/links/new                     302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/experts/:expertId/links/:linkId/removal         302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/experts/:expertId/links/:linkId/removal         302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/firms                                           302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/firms/:firmId                                   302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/firms/:firmId/figures                           302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/figures                           302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/records/new/:kind                 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/records/new/:kind                 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/records/:recordId/withdrawal      302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/records/:recordId/withdrawal      302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/records/:recordId/ending          302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/records/:recordId/ending          302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/records/:recordId/ownership       302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/records/:recordId/ownership       302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/changes/new                       302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/changes/new                       302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/changes/:changeId                 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/changes/:changeId                 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/places                            302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/places                            302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/graduation                        302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/graduation                        302 403 403 409 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/term                              302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/term                              302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/leases/renewal                 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/leases/renewal                 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/leases/end                         302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/leases/end                         302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/exit                              302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/exit                              302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/search                                          302 403 200 200 403 403 403 403 403 200 403
GET  /bureau/:enclave/search                                        302 403 403 403 403 200 403 403 403 403 403
GET  /desk/:enclave/months                                           302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/months/:month                                    302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/months/:month/rows                               302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/months/:month/bulletin                           302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/months/:month/bulletin.docx                      302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/months/:month/bulletin/draft                     302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/months/:month/bulletin/draft                     302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/months/:month/bulletin/text                      302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/months/:month/bulletin/text                      302 403 422 422 403 403 403 403 403 403 403
GET  /bureau/:enclave/months                                         302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/months/:month                                  302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/months/:month/rows                             302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/months/:month/closing                          302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/months/:month/closing                          302 403 403 403 403 409 403 403 403 403 403
GET  /bureau/:enclave/months/:month/reopening                        302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/months/:month/reopening                        302 403 403 403 403 422 403 403 403 403 403
GET  /bureau/:enclave/months/:month/bulletin                         302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/months/:month/bulletin.docx                    302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/months/:month/bulletin/draft                   302 403 403 403 403 302 403 403 403 403 403
POST /bureau/:enclave/months/:month/bulletin/draft                   302 403 403 403 403 302 403 403 403 403 403
GET  /bureau/:enclave/months/:month/bulletin/text                    302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/months/:month/bulletin/text                    302 403 403 403 403 422 403 403 403 403 403
GET  /bureau/:enclave/months/:month/bulletin/publication             302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/months/:month/bulletin/publication             302 403 403 403 403 422 403 403 403 403 403
GET  /bureau/:enclave/months/:month/bulletin/withdrawal              302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/months/:month/bulletin/withdrawal              302 403 403 403 403 422 403 403 403 403 403
GET  /:enclave/bulletins                                             200 200 200 200 200 200 200 200 200 200 200
GET  /:enclave/bulletins/:month                                      200 200 200 200 200 200 200 200 200 200 200
GET  /:enclave/bulletins/:month.docx                                 200 200 200 200 200 200 200 200 200 200 200
GET  /bureau/:enclave/plan                                          302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/plan                                          302 403 403 403 403 422 403 403 403 403 403
GET  /bureau/:enclave/plan/home-firms                               302 403 403 403 403 302 403 403 403 403 403
POST /bureau/:enclave/plan/home-firms                               302 403 403 403 403 422 403 403 403 403 403
GET  /park/:enclave/search                                          302 403 403 403 403 403 200 403 403 403 403
GET  /desk/:enclave/views                                           302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/views                                           302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/views/:viewId/removal                           302 403 302 302 403 403 403 403 403 302 403
POST /desk/:enclave/views/:viewId/removal                           302 403 302 404 403 403 403 403 403 404 403
GET  /desk/:enclave/views/:viewId/sharing                           302 403 302 302 403 403 403 403 403 302 403
POST /desk/:enclave/views/:viewId/sharing                           302 403 302 404 403 403 403 403 403 404 403
GET  /desk/:enclave/bulk/acceptance                                 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bulk/acceptance                                 302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/bulk/officer                                    302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bulk/officer                                    302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/bulk/officer/undo                               302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bulk/officer/undo                               302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/bulk/reminder                                   302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bulk/reminder                                   302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/imports                                         302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/imports                                         302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/imports/template/:track                         302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/imports/:batchId                                302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/imports/:batchId                                302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/imports/:batchId/faulty                         302 403 404 404 403 403 403 403 403 403 403
GET  /desk/:enclave/drafts/:draftId                                 302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/drafts/:draftId/sections/:section               302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/drafts/:draftId/sections/:section               302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/drafts/:draftId/papers                          302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/drafts/:draftId/papers                          302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/drafts/:draftId/papers/:paperId/removal         302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/drafts/:draftId/papers/:paperId/removal         302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/drafts/:draftId/submission                      302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/drafts/:draftId/submission                      302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/duplicates                                      302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/duplicates/:firmId/:otherId                     302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/duplicates/:firmId/:otherId/merging             302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/duplicates/:firmId/:otherId/merging             302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/duplicates/:firmId/:otherId/distinction         302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/duplicates/:firmId/:otherId/distinction         302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/exports/:page/:format                           302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/kpi                                             302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/kpi/:code                                       302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/kpi/:code.csv                                   302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/evidence                                        302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/evidence/new                                    302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/evidence/new                                    302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/evidence/achievements/:recordId/:otherId        302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/evidence/achievements/:recordId/:otherId        302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/evidence/achievements/:recordId/:otherId/refusal 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/evidence/achievements/:recordId/:otherId/refusal 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/evidence/achievements/:recordId/:otherId/separation 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/evidence/achievements/:recordId/:otherId/separation 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/evidence/achievements/:recordId/:otherId/separation/refusal 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/evidence/achievements/:recordId/:otherId/separation/refusal 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/evidence/:evidenceId                            302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/evidence/:evidenceId/resubmission               302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/evidence/:evidenceId/resubmission               302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/evidence/:evidenceId/withdrawal                 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/evidence/:evidenceId/withdrawal                 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/letters                                         302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/letters/templates                                    302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/letters/templates/:kind/:language                    302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/letters/templates/:kind/:language                    302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/letters/templates/:kind/:language/publication        302 403 403 200 403 403 403 403 403 200 403
POST /desk/:enclave/letters/templates/:kind/:language/publication        302 403 403 422 403 403 403 403 403 422 403
GET  /desk/:enclave/letters/templates/:kind/:language/reset              302 403 403 302 403 403 403 403 403 302 403
POST /desk/:enclave/letters/templates/:kind/:language/reset              302 403 403 422 403 403 403 403 403 422 403
GET  /desk/:enclave/letters/templates/:kind/:language/discarding         302 403 302 302 403 403 403 403 403 302 403
POST /desk/:enclave/letters/templates/:kind/:language/discarding         302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/letters/:letterId                                    302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/letters/:letterId                                    302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/letters/:letterId/removal                            302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/letters/:letterId/removal                            302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/panels                                               302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/panels/new                                           302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/panels/new                                           302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/panels/:panelId                                      302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/panels/:panelId/attendance                           302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/panels/:panelId/attendance                           302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/panels/:panelId/agenda                               302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/panels/:panelId/agenda                               302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/panels/:panelId/notes                                302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/panels/:panelId/notes                                302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/panels/:panelId/items/:applicationId                 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/panels/:panelId/items/:applicationId                 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/panels/:panelId/minutes                              302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/panels/:panelId/minutes                              302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/panels/:panelId/minutes.docx                         302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/panels/:panelId/lock                                 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/panels/:panelId/lock                                 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/panels/:panelId/cancellation                         302 403 403 302 403 403 403 403 403 403 403
POST /desk/:enclave/panels/:panelId/cancellation                         302 403 403 302 403 403 403 403 403 403 403
GET  /desk/:enclave/decisions                                            302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/decisions                                            302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/decisions/:decisionId/removal                        302 403 403 302 403 403 403 403 403 403 403
POST /desk/:enclave/decisions/:decisionId/removal                        302 403 403 302 403 403 403 403 403 403 403
GET  /desk/:enclave/objections                                           302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/objections/:objectionId                              302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/objections/:objectionId                              302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/space                                           302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/space/search                                     302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/space/forecast                                   302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/space/proposals                                  302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/space/proposals/new                              302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/space/proposals/new                              302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/space/proposals/:proposalId                      302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/space/proposals/:proposalId/run                  302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/space/proposals/:proposalId/run                  302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/space/proposals/:proposalId/choice               302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/space/proposals/:proposalId/choice               302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/space/proposals/:proposalId/reserve              302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/space/proposals/:proposalId/reserve              302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/space/proposals/:proposalId/confirmation         302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/space/proposals/:proposalId/confirmation         302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/space/proposals/:proposalId/withdrawal           302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/space/proposals/:proposalId/withdrawal           302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/space/proposals/:proposalId/firms/:tenancyId     302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/space/proposals/:proposalId/firms/:tenancyId     302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/space/inventory                                  302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/space/inventory/rooms                            302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/inventory/rooms                            302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/inventory/:level                           302 403 302 302 403 403 403 403 403 302 403
GET  /desk/:enclave/space/buildings                                  302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/buildings                                  302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/buildings/:building                        302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/buildings/:building                        302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/buildings/:building/:level                 302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/space/buildings/:building/:level/rooms           302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/space/buildings/:building/:level/name            302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/buildings/:building/:level/name            302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/buildings/:building/:level/drawing         302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/space/buildings/:building/:level/drawing/saving  302 403 302 302 403 403 403 403 403 302 403
POST /desk/:enclave/space/buildings/:building/:level/drawing/saving  302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/buildings/:building/:level/drawing/tracing 302 403 404 404 403 403 403 403 403 404 403
POST /desk/:enclave/space/buildings/:building/:level/drawing/tracing 302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/buildings/:building/:level/drawing/underlay 302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/buildings/:building/:level/drawing/underlay 302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/buildings/:building/:level/drawing/publication 302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/buildings/:building/:level/drawing/publication 302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/buildings/:building/:level/drawing/discarding 302 403 302 302 403 403 403 403 403 302 403
POST /desk/:enclave/space/buildings/:building/:level/drawing/discarding 302 403 302 302 403 403 403 403 403 302 403
GET  /desk/:enclave/space/rooms/:unitId                              302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/rooms/:unitId                              302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/rooms/:unitId/photos                       302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/rooms/:unitId/photos                       302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/rooms/:unitId/photos/:photoId/removal      302 403 302 302 403 403 403 403 403 302 403
POST /desk/:enclave/space/rooms/:unitId/photos/:photoId/removal      302 403 302 302 403 403 403 403 403 302 403
GET  /desk/:enclave/space/rooms/:unitId/split                        302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/rooms/:unitId/split                        302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/rooms/:unitId/merge                        302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/rooms/:unitId/merge                        302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/rooms/:unitId/retire                       302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/rooms/:unitId/retire                       302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/rooms/:unitId/reopen                       302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/space/rooms/:unitId/reopen                       302 403 422 422 403 403 403 403 403 422 403
GET  /desk/:enclave/space/:level                                    302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/space/units/:unitId/lease                       302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/space/units/:unitId/lease                       302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/space/units/:unitId/hold                        302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/space/units/:unitId/hold                        302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/space/leases/:leaseId/end                       302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/space/leases/:leaseId/end                       302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/firms/:firmId/contracts/new                     302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/firms/:firmId/contracts/new                     302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/contracts                                       302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/contracts/text                                  302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/contracts/text                                  302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/contracts/:contractId                           302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/contracts/:contractId/withdrawal                302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/contracts/:contractId/withdrawal                302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/contracts/:contractId/page                      302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/contracts/:contractId/page                      302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/contracts/:contractId/signing                   302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/contracts/:contractId/signing                   302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/contracts/:contractId/handover                  302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/contracts/:contractId/handover                  302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/contracts/:contractId/change                    302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/contracts/:contractId/change                    302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/contracts/:contractId/paper                     302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/contracts/:contractId/paper.docx                302 403 200 200 403 403 403 403 403 403 403
GET  /my/firm/contracts/:contractId                                 302 200 403 403 403 403 403 403 403 403 403
GET  /my/firm/contracts/:contractId/acceptance                      302 302 403 403 403 403 403 403 403 403 403
POST /my/firm/contracts/:contractId/acceptance                      302 302 403 403 403 403 403 403 403 403 403
GET  /my/firm/contracts/:contractId/refusal                         302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/contracts/:contractId/refusal                         302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/contracts/:contractId/page                            302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/contracts/:contractId/page                            302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/contracts/:contractId/handover                        302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/contracts/:contractId/handover                        302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/contracts/:contractId/paper.docx                      302 200 403 403 403 403 403 403 403 403 403
GET  /admin/:enclave/settings/leasing                               302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/settings/leasing                               302 403 403 403 403 403 403 403 403 422 403
GET  /desk/:enclave/rent                                            302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/preparation                                302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/rent/preparation                                302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/runs/:runId                                302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/runs/:runId/submission                     302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/rent/runs/:runId/submission                     302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/runs/:runId/approval                       302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/rent/runs/:runId/approval                       302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/runs/:runId/return                         302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/rent/runs/:runId/return                         302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/runs/:runId/issue                          302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/rent/runs/:runId/issue                          302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/bills/:billId                              302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/rent/bills/:billId                              302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/arrears                                    302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/payments                                   302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/payments/new                               302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/rent/payments/new                               302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/payments/:paymentId                        302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/rent/payments/:paymentId                        302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/payments/:paymentId/undo                   302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/rent/payments/:paymentId/undo                   302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/bank-files                                 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/rent/bank-files                                 302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/bank-files/:bankFileId                     302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/rent/bank-files/:bankFileId                     302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/firms/:firmId                              302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/firms/:firmId.csv                          302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/firms/:firmId/settlement                   302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/rent/firms/:firmId/settlement                   302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/income                                     302 403 200 200 403 200 403 403 403 403 403
GET  /bureau/:enclave/rent                                          302 403 200 200 403 200 403 403 403 403 403
GET  /my/firm/bookings                                              302 200 403 403 403 403 403 403 403 403 403
GET  /my/firm/bookings/calendar                                     302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/bookings/calendar                                     302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/bookings/things/:thingId                              302 200 403 403 403 403 403 403 403 403 403
GET  /my/firm/bookings/things/:thingId/new                          302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/bookings/things/:thingId/new                          302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/bookings/:bookingId/time                              302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/bookings/:bookingId/time                              302 422 403 403 403 403 403 403 403 403 403
GET  /my/firm/bookings/:bookingId/cancellation                      302 200 403 403 403 403 403 403 403 403 403
POST /my/firm/bookings/:bookingId/cancellation                      302 302 403 403 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings                                        302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/calendar                               302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bookings/calendar                               302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/things/new                             302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bookings/things/new                             302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/things/:thingId/new                    302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bookings/things/:thingId/new                    302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/things/:thingId/change                 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bookings/things/:thingId/change                 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/things/:thingId/rules                  302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bookings/things/:thingId/rules                  302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/:bookingId/refusal                     302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bookings/:bookingId/refusal                     302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/:bookingId/cancellation                302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bookings/:bookingId/cancellation                302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/:bookingId/time                        302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/bookings/:bookingId/time                        302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/things/:thingId                        302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/:bookingId                             302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/:bookingId/approval                    302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/bookings/:bookingId/approval                    302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/bookings/:bookingId/attendance                  302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/bookings/:bookingId/attendance                  302 403 422 422 403 403 403 403 403 403 403
GET  /calendar/:enclave/:secret.ics                                 404 404 404 404 404 404 404 404 404 404 404
GET  /my/firm/rent                                                  302 200 403 403 403 403 403 403 403 403 403
GET  /my/firm/rent/bills/:billId                                    302 200 403 403 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/schemes                                    302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/rent/schemes/new                                302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/rent/schemes/new                                302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/landing                                         302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/landing/new                                     302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/landing/new                                     302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/landing/:projectId                              302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/landing/:projectId/stage                        302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/landing/:projectId/stage                        302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/landing/:projectId/plan                         302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/landing/:projectId/plan                         302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/landing/:projectId/stage/undo                   302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/landing/:projectId/stage/undo                   302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/landing/:projectId/blocker                      302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/landing/:projectId/blocker                      302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/landing/:projectId/blocker/end                  302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/landing/:projectId/blocker/end                  302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/landing/:projectId/drop                         302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/landing/:projectId/drop                         302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/criteria                                         302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/criteria/new                                     302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/criteria/new                                     302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/criteria/:setId                                  302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/criteria/:setId/titles                           302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/criteria/:setId/titles                           302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/criteria/:setId/rules/:code                      302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/criteria/:setId/rules/:code                      302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/criteria/:setId/rules/:code/shape                302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/criteria/:setId/rules/:code/shape                302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/criteria/:setId/rules/:code/order                302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/criteria/:setId/rules/:code/order                302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/criteria/:setId/rules/:code/removal              302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/criteria/:setId/rules/:code/removal              302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/criteria/:setId/test                             302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/criteria/:setId/replay                           302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/criteria/:setId/publication                      302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/criteria/:setId/publication                      302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/criteria/:setId/retirement                       302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/criteria/:setId/retirement                       302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/criteria/:setId/removal                          302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/criteria/:setId/removal                          302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes                                         302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/intakes/new                                     302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/intakes/new                                     302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number                                 302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/intakes/:number/timetable                       302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/intakes/:number/timetable                       302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number/phases                          302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/intakes/:number/phases/new                      302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/intakes/:number/phases/new                      302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number/phases/papers                   302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/intakes/:number/phases/papers                   302 403 403 302 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number/phases/:phaseId                 302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/intakes/:number/phases/:phaseId                 302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number/phases/:phaseId/activation      302 403 403 302 403 403 403 403 403 403 403
POST /desk/:enclave/intakes/:number/phases/:phaseId/activation      302 403 403 302 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number/phases/:phaseId/order           302 403 403 302 403 403 403 403 403 403 403
POST /desk/:enclave/intakes/:number/phases/:phaseId/order           302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number/phases/:phaseId/removal         302 403 403 302 403 403 403 403 403 403 403
POST /desk/:enclave/intakes/:number/phases/:phaseId/removal         302 403 403 302 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number/late-codes                      302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/intakes/:number/late-codes                      302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number/late-codes/:codeId/end          302 403 403 302 403 403 403 403 403 403 403
POST /desk/:enclave/intakes/:number/late-codes/:codeId/end          302 403 403 302 403 403 403 403 403 403 403
GET  /desk/:enclave/forms                                           302 403 200 200 403 403 403 403 403 200 403
POST /desk/:enclave/forms                                           302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/forms/:formId                                   302 403 200 200 403 403 403 403 403 200 403
GET  /desk/:enclave/forms/:formId/sections/:section                 302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/forms/:formId/sections/:section                 302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/forms/:formId/questions/:question               302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/forms/:formId/questions/:question               302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/forms/:formId/order                             302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/forms/:formId/order                             302 403 422 422 403 403 403 403 403 403 403
GET  /desk/:enclave/forms/:formId/removal                           302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/forms/:formId/removal                           302 403 409 409 403 403 403 403 403 403 403
GET  /desk/:enclave/forms/:formId/publication                       302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/forms/:formId/publication                       302 403 403 409 403 403 403 403 403 403 403
GET  /desk/:enclave/forms/:formId/discarding                        302 403 302 302 403 403 403 403 403 403 403
POST /desk/:enclave/forms/:formId/discarding                        302 403 302 302 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number/ranking                              302 403 200 200 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number/waitlist                             302 403 200 200 403 403 403 403 403 403 403
POST /desk/:enclave/intakes/:number/waitlist                             302 403 403 422 403 403 403 403 403 403 403
GET  /desk/:enclave/intakes/:number/waitlist/promotion                   302 403 403 200 403 403 403 403 403 403 403
POST /desk/:enclave/intakes/:number/waitlist/promotion                   302 403 403 422 403 403 403 403 403 403 403
GET  /review/:enclave#frame                                         302 403 403 403 200 403 403 403 403 403 403
GET  /review/:enclave                                               302 403 403 403 200 403 403 403 403 403 403
GET  /review/:enclave/profile                                       302 403 403 403 200 403 403 403 403 403 403
POST /review/:enclave/profile                                       302 403 403 403 422 403 403 403 403 403 403
GET  /review/:enclave/profile/links/new                             302 403 403 403 200 403 403 403 403 403 403
POST /review/:enclave/profile/links/new                             302 403 403 403 422 403 403 403 403 403 403
GET  /review/:enclave/profile/links/:linkId/removal                 302 403 403 403 302 403 403 403 403 403 403
POST /review/:enclave/profile/links/:linkId/removal                 302 403 403 403 302 403 403 403 403 403 403
GET  /review/:enclave/invitations/:invitationId                     302 403 403 403 200 403 403 403 403 403 403
GET  /review/:enclave/invitations/:invitationId/acceptance          302 403 403 403 302 403 403 403 403 403 403
POST /review/:enclave/invitations/:invitationId/acceptance          302 403 403 403 302 403 403 403 403 403 403
GET  /review/:enclave/invitations/:invitationId/refusal             302 403 403 403 302 403 403 403 403 403 403
POST /review/:enclave/invitations/:invitationId/refusal             302 403 403 403 302 403 403 403 403 403 403
GET  /review/:enclave/:reviewId                                     302 403 403 403 200 403 403 403 403 403 403
POST /review/:enclave/:reviewId                                     302 403 403 403 422 403 403 403 403 403 403
GET  /review/:enclave/:reviewId/draft                               302 403 403 403 200 403 403 403 403 403 403
POST /review/:enclave/:reviewId/draft                               302 403 403 403 302 403 403 403 403 403 403
GET  /review/:enclave/:reviewId/typed                               302 403 403 403 302 403 403 403 403 403 403
POST /review/:enclave/:reviewId/typed                               302 403 403 403 200 403 403 403 403 403 403
GET  /review/:enclave/:reviewId/skip                                302 403 403 403 200 403 403 403 403 403 403
POST /review/:enclave/:reviewId/skip                                302 403 403 403 302 403 403 403 403 403 403
GET  /review/:enclave/:reviewId/abstention                          302 403 403 403 200 403 403 403 403 403 403
POST /review/:enclave/:reviewId/abstention                          302 403 403 403 422 403 403 403 403 403 403
GET  /review/:enclave/:reviewId/responses/:otherId                  302 403 403 403 200 403 403 403 403 403 403
POST /review/:enclave/:reviewId/responses/:otherId                  302 403 403 403 422 403 403 403 403 403 403
GET  /review/:enclave/:reviewId/recusal                             302 403 403 403 200 403 403 403 403 403 403
POST /review/:enclave/:reviewId/recusal                             302 403 403 403 422 403 403 403 403 403 403
GET  /bureau/:enclave#frame                                         302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave                                               302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/indicators/:code                              302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/indicators/:code.csv                          302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/evidence                                      302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/evidence/approval                             302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/evidence/approval                             302 403 403 403 403 422 403 403 403 403 403
GET  /bureau/:enclave/evidence/achievements/:recordId/:otherId      302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/evidence/achievements/:recordId/:otherId      302 403 403 403 403 422 403 403 403 403 403
GET  /bureau/:enclave/evidence/achievements/:recordId/:otherId/refusal 302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/evidence/achievements/:recordId/:otherId/refusal 302 403 403 403 403 422 403 403 403 403 403
GET  /bureau/:enclave/evidence/achievements/:recordId/:otherId/separation 302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/evidence/achievements/:recordId/:otherId/separation 302 403 403 403 403 422 403 403 403 403 403
GET  /bureau/:enclave/evidence/achievements/:recordId/:otherId/separation/refusal 302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/evidence/achievements/:recordId/:otherId/separation/refusal 302 403 403 403 403 422 403 403 403 403 403
GET  /bureau/:enclave/evidence/:evidenceId                          302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/evidence/:evidenceId/approval                 302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/evidence/:evidenceId/approval                 302 403 403 403 403 409 403 403 403 403 403
GET  /bureau/:enclave/evidence/:evidenceId/return                   302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/evidence/:evidenceId/return                   302 403 403 403 403 422 403 403 403 403 403
GET  /bureau/:enclave/evidence/:evidenceId/withdrawal               302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/evidence/:evidenceId/withdrawal               302 403 403 403 403 422 403 403 403 403 403
GET  /bureau/:enclave/landing                                       302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/landing/:projectId                            302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/firms                                         302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/firms/:firmId                                 302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/applications                                  302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/applications/:applicationId                   302 403 403 403 403 200 403 403 403 403 403
GET  /bureau/:enclave/applications/:applicationId/admission         302 403 403 403 403 200 403 403 403 403 403
POST /bureau/:enclave/applications/:applicationId/admission         302 403 403 403 403 409 403 403 403 403 403
GET  /park/:enclave#frame                                           302 403 403 403 403 403 200 403 403 403 403
GET  /park/:enclave                                                 302 403 403 403 403 403 200 403 403 403 403
GET  /park/:enclave/:projectId                                      302 403 403 403 403 403 200 403 403 403 403
GET  /park/:enclave/:projectId/stage                                302 403 403 403 403 403 200 403 403 403 403
POST /park/:enclave/:projectId/stage                                302 403 403 403 403 403 422 403 403 403 403
GET  /park/:enclave/:projectId/blocker                              302 403 403 403 403 403 200 403 403 403 403
POST /park/:enclave/:projectId/blocker                              302 403 403 403 403 403 422 403 403 403 403
GET  /park/:enclave/:projectId/blocker/end                          302 403 403 403 403 403 200 403 403 403 403
POST /park/:enclave/:projectId/blocker/end                          302 403 403 403 403 403 422 403 403 403 403
GET  /department/:enclave#frame                                     302 403 403 403 403 403 403 200 403 403 403
GET  /host/:enclave#frame                                           302 403 403 403 403 403 403 403 200 403 403
GET  /department/:enclave                                           302 403 403 403 403 403 403 200 403 403 403
GET  /department/:enclave/asks/:askId                               302 403 403 403 403 403 403 200 403 403 403
POST /department/:enclave/asks/:askId                               302 403 403 403 403 403 403 422 403 403 403
GET  /host/:enclave                                                 302 403 403 403 403 403 403 403 200 403 403
GET  /admin/:enclave#frame                                          302 403 403 403 403 403 403 403 403 200 403
GET  /admin/:enclave                                                302 403 403 403 403 403 403 403 403 200 403
GET  /admin/:enclave/invitations/new                                302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/invitations/new                                302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/invitations/:invitationId/withdrawal           302 403 403 403 403 403 403 403 403 302 403
POST /admin/:enclave/invitations/:invitationId/withdrawal           302 403 403 403 403 403 403 403 403 302 403
GET  /admin/:enclave/members/:memberId                              302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/members/:memberId                              302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/members/:memberId/end                          302 403 403 403 403 403 403 403 403 302 403
POST /admin/:enclave/members/:memberId/end                          302 403 403 403 403 403 403 403 403 302 403
GET  /admin/:enclave/members/:memberId/account                      302 403 403 403 403 403 403 403 403 302 403
POST /admin/:enclave/members/:memberId/account                      302 403 403 403 403 403 403 403 403 302 403
GET  /admin/:enclave/members/:memberId/second-factor                302 403 403 403 403 403 403 403 403 302 403
POST /admin/:enclave/members/:memberId/second-factor                302 403 403 403 403 403 403 403 403 302 403
GET  /admin/:enclave/setup                                          302 403 403 403 403 403 403 403 403 200 403
GET  /admin/:enclave/publication                                    302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/publication                                    302 403 403 403 403 403 403 403 403 409 403
GET  /admin/:enclave/settings/identity                              302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/settings/identity                              302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/settings/duties                                302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/settings/duties                                302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/settings/rooms                                 302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/settings/rooms                                 302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/settings/offer                                 302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/settings/offer                                 302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/settings/:topic/history                        302 403 403 403 403 403 403 403 403 200 403
GET  /admin/:enclave/parks                                          302 403 403 403 403 403 403 403 403 200 403
GET  /admin/:enclave/parks/new                                      302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/parks/new                                      302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/parks/import                                   302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/parks/import                                   302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/parks/:parkId                                  302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/parks/:parkId                                  302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/parks/:parkId/end                              302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/parks/:parkId/end                              302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/departments                                    302 403 403 403 403 403 403 403 403 200 403
GET  /admin/:enclave/departments/new                                302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/departments/new                                302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/departments/import                             302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/departments/import                             302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/departments/:departmentId                      302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/departments/:departmentId                      302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/departments/:departmentId/end                  302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/departments/:departmentId/end                  302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/plan                                           302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/plan                                           302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/second-factor                                  302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/second-factor                                  302 403 403 403 403 403 403 403 403 302 403
GET  /admin/:enclave/holidays                                       302 403 403 403 403 403 403 403 403 200 403
POST /admin/:enclave/holidays                                       302 403 403 403 403 403 403 403 403 422 403
GET  /admin/:enclave/log                                            302 403 403 403 403 403 403 403 403 200 403
GET  /admin/:enclave/log/verification                               302 403 403 403 403 403 403 403 403 200 403
GET  /:enclave#frame                                                200 200 200 200 200 200 200 200 200 200 200
GET  /                                                              200 200 200 200 200 200 200 200 200 200 200
GET  /:enclave                                                      200 200 200 200 200 200 200 200 200 200 200
GET  /:enclave/criteria                                             200 200 200 200 200 200 200 200 200 200 200
GET  /:enclave/criteria/subscription                                 200 200 200 200 200 200 200 200 200 200 200
POST /:enclave/criteria/subscription                                 422 422 422 422 422 422 422 422 422 422 422
GET  /:enclave/criteria/subscription/:token                          200 200 200 200 200 200 200 200 200 200 200
POST /:enclave/criteria/subscription/:token                          302 302 302 302 302 302 302 302 302 302 302
GET  /:enclave/criteria/unsubscription/:token                        200 200 200 200 200 200 200 200 200 200 200
POST /:enclave/criteria/unsubscription/:token                        302 302 302 302 302 302 302 302 302 302 302
GET  /:enclave/check                                                200 200 200 200 200 200 200 200 200 200 200
GET  /:enclave/notices                                              200 200 200 200 200 200 200 200 200 200 200
GET  /:enclave/notices/:applicationId/objection                          200 200 200 200 200 200 200 200 200 200 200
POST /:enclave/notices/:applicationId/objection                          422 422 422 422 422 422 422 422 422 422 422
GET  /:enclave/objections/:objectionId/:secret                           200 200 200 200 200 200 200 200 200 200 200
GET  /:enclave/*                                                     404 404 404 404 404 404 404 404 404 404 404
`

/** Forms that are judged before their row is looked up, alike for every id: somebody else's row is 422 there too. */
export const FORM_FIRST: ReadonlySet<string> = new Set([
  'POST /desk/:enclave/intakes/:number/phases/:phaseId',
  'POST /desk/:enclave/intakes/:number/phases/:phaseId/order',
  'POST /desk/:enclave/firms/:firmId/figures',
])

/** Addresses of acts that only lead elsewhere when they are opened, whatever their parameter says. */
export const NAMES_NO_ROW: ReadonlySet<string> = new Set([
  'GET /account/inbox/:letterId',
  'GET /desk/:enclave/decisions/:decisionId/removal',
  'GET /my/applications/new/:firmId',
  'GET /my/firm/people/:memberId/end',
  'GET /my/firm/invitations/:invitationId/withdrawal',
  'GET /admin/:enclave/invitations/:invitationId/withdrawal',
  'GET /desk/:enclave/duplicates/:firmId/:otherId/distinction',
  'GET /desk/:enclave/views/:viewId/removal',
  'GET /desk/:enclave/views/:viewId/sharing',
  'GET /desk/:enclave/experts/:expertId/links/:linkId/removal',
  'GET /review/:enclave/profile/links/:linkId/removal',
  'GET /review/:enclave/invitations/:invitationId/acceptance',
  'GET /review/:enclave/invitations/:invitationId/refusal',
  'GET /admin/:enclave/members/:memberId/end',
  'GET /desk/:enclave/intakes/:number/late-codes/:codeId/end',
  'GET /desk/:enclave/intakes/:number/phases/:phaseId/activation',
  'GET /desk/:enclave/intakes/:number/phases/:phaseId/order',
  'GET /desk/:enclave/intakes/:number/phases/:phaseId/removal',
  'GET /admin/:enclave/members/:memberId/account',
  'GET /admin/:enclave/members/:memberId/second-factor',
])

export const TABLE: ReadonlyMap<string, number[]> = new Map(
  LINES.split('\n').flatMap((line) => {
    const [method, at = '', ...statuses] = line.trim().split(/\s+/)
    return method ? [[`${method} ${at}`, statuses.map(Number)] as const] : []
  }),
)

/** Everybody of the enclave whom the address lets in sees the row: what one firm may book another may. */
export const SHARED_ROWS: ReadonlySet<string> = new Set([
  'GET /my/firm/bookings/things/:thingId',
  'GET /my/firm/bookings/things/:thingId/new',
  'POST /my/firm/bookings/things/:thingId/new',
])

/** On public notice: the row is everybody's, under its own enclave's address only. */
export const PUBLIC_ROWS: ReadonlySet<string> = new Set([
  'GET /:enclave/notices/:applicationId/objection',
  'POST /:enclave/notices/:applicationId/objection',
  'GET /:enclave/objections/:objectionId/:secret',
])
