import { index, layout, prefix, route, type RouteConfig } from '@remix-run/route-config'

const STAFF = 'routes/desk/layout.tsx'

/** URL -> file, the map of the product. One act, one address. */
export default [
  // account: everyone
  route('language', 'routes/account/language.tsx'),
  route('sign-out', 'routes/account/sign-out.ts'),
  layout('routes/account/layout.tsx', [
    route('sign-in', 'routes/account/sign-in.tsx'),
    route('sign-in/code', 'routes/account/sign-in-code.tsx'),
    route('sign-up', 'routes/account/sign-up.tsx'),
    route('reset-password', 'routes/account/reset-password.tsx'),
    route('reset-password/:token', 'routes/account/reset-link.tsx'),
    route('invitations/:token', 'routes/account/invitation.tsx'),
    route('invitations/:token/account', 'routes/account/invitation-account.tsx'),
    route('first-administrator', 'routes/account/first-administrator.tsx'),
    route('account', 'routes/account/account.tsx'),
    route('account/password', 'routes/account/password.tsx'),
    route('account/second-factor', 'routes/account/second-factor.tsx'),
    route('account/second-factor/end', 'routes/account/second-factor-end.tsx'),
    route('account/sessions', 'routes/account/sessions.tsx'),
    route('account/memberships', 'routes/account/memberships.tsx'),
  ]),
  route('files/:fileId', 'routes/files/file.tsx'),
  route('ui', 'routes/dev/kit.tsx'),

  // founder
  ...prefix('my', [
    layout('routes/founder/layout.tsx', [
      index('routes/founder/home.tsx'),
      route('applications/new', 'routes/founder/applications/new.tsx'),
      route('applications/new/:firmId', 'routes/founder/applications/again.tsx'),
      route('applications/:ref', 'routes/founder/applications/status.tsx'),
      route('applications/:ref/form/:section', 'routes/founder/applications/section.tsx'),
      route('applications/:ref/answers', 'routes/founder/applications/answers.ts'),
      route('applications/:ref/answers/:key', 'routes/founder/applications/answer.ts'),
      route('applications/:ref/papers', 'routes/founder/applications/papers.tsx'),
      route('applications/:ref/papers/:paperId/removal', 'routes/founder/applications/paper-removal.tsx'),
      route('applications/:ref/submission', 'routes/founder/applications/submission.tsx'),
      route('applications/:ref/correction', 'routes/founder/applications/correction.tsx'),
      route('applications/:ref/withdrawal', 'routes/founder/applications/withdrawal.tsx'),
      route('firm', 'routes/founder/firm/page.tsx'),
      route('firm/figures', 'routes/founder/firm/figures.tsx'),
      route('firm/records/new/:kind', 'routes/founder/firm/record-new.tsx'),
      route('firm/records/:recordId/withdrawal', 'routes/founder/firm/record-withdrawal.tsx'),
    ]),
  ]),

  // officer, director
  ...prefix('desk/:enclave', [
    layout(STAFF, { id: 'desk-layout' }, [
      index('routes/desk/today/today.tsx'),
      route('applications', 'routes/desk/applications/list.tsx'),
      route('applications/:applicationId', 'routes/desk/applications/file.tsx'),
      route('applications/:applicationId/acceptance', 'routes/desk/applications/acceptance.tsx'),
      route('applications/:applicationId/screening', 'routes/desk/applications/screening.tsx'),
      route('applications/:applicationId/correction', 'routes/desk/applications/correction.tsx'),
      route('applications/:applicationId/lapse', 'routes/desk/applications/lapse.tsx'),
      route('applications/:applicationId/referral', 'routes/desk/applications/referral.tsx'),
      route('applications/:applicationId/reviewers', 'routes/desk/applications/reviewers.tsx'),
      route('applications/:applicationId/decision', 'routes/desk/applications/decision.tsx'),
      route('applications/:applicationId/public-notice', 'routes/desk/applications/public-notice.tsx'),
      route('applications/:applicationId/admission', 'routes/desk/applications/admission.tsx'),
      route('firms', 'routes/desk/firms/list.tsx'),
      route('firms/:firmId', 'routes/desk/firms/page.tsx'),
      route('firms/:firmId/figures', 'routes/desk/firms/figures.tsx'),
      route('firms/:firmId/records/new/:kind', 'routes/desk/firms/record-new.tsx'),
      route('firms/:firmId/records/:recordId/withdrawal', 'routes/desk/firms/record-withdrawal.tsx'),
      route('firms/:firmId/places', 'routes/desk/firms/places.tsx'),
      route('firms/:firmId/graduation', 'routes/desk/firms/graduation.tsx'),
      route('firms/:firmId/exit', 'routes/desk/firms/exit.tsx'),
      route('kpi', 'routes/kpi/board.tsx', { id: 'desk-board' }),
      route('kpi/:code', 'routes/kpi/indicator.tsx', { id: 'desk-indicator' }),
      route('kpi/:code.csv', 'routes/kpi/indicator-csv.ts', { id: 'desk-indicator-csv' }),
      route('evidence', 'routes/desk/evidence/list.tsx'),
      route('evidence/new', 'routes/desk/evidence/new.tsx'),
      route('evidence/:evidenceId', 'routes/kpi/row.tsx', { id: 'desk-evidence-row' }),
      route('evidence/:evidenceId/resubmission', 'routes/kpi/resubmission.tsx'),
      route('evidence/:evidenceId/withdrawal', 'routes/kpi/withdrawal.tsx', { id: 'desk-evidence-withdrawal' }),
      route('letters', 'routes/desk/letters.tsx'),
      route('space', 'routes/desk/space/index.tsx'),
      route('space/:level', 'routes/desk/space/floor.tsx'),
      route('space/units/:unitId/lease', 'routes/desk/space/lease.tsx'),
      route('space/units/:unitId/hold', 'routes/desk/space/hold.tsx'),
      route('space/leases/:leaseId/end', 'routes/desk/space/lease-end.tsx'),
      route('landing', 'routes/desk/landing/board.tsx'),
      route('landing/new', 'routes/desk/landing/new.tsx'),
      route('landing/:projectId', 'routes/desk/landing/project.tsx'),
      route('landing/:projectId/stage', 'routes/desk/landing/stage.tsx'),
      route('landing/:projectId/plan', 'routes/desk/landing/plan.tsx'),
      route('landing/:projectId/blocker', 'routes/desk/landing/blocker.tsx'),
      route('landing/:projectId/blocker/end', 'routes/desk/landing/unblocking.tsx'),
      route('landing/:projectId/drop', 'routes/desk/landing/drop.tsx'),
      route('intakes', 'routes/desk/intakes/list.tsx'),
      route('intakes/new', 'routes/desk/intakes/new.tsx'),
    ]),
  ]),

  // expert
  ...prefix('review/:enclave', [
    layout(STAFF, { id: 'review-layout' }, [
      index('routes/review/queue.tsx'),
      route(':reviewId', 'routes/review/file.tsx'),
      route(':reviewId/draft', 'routes/review/draft.tsx'),
      route(':reviewId/recusal', 'routes/review/recusal.tsx'),
    ]),
  ]),

  // science bureau
  ...prefix('bureau/:enclave', [
    layout(STAFF, { id: 'bureau-layout' }, [
      index('routes/kpi/board.tsx', { id: 'bureau-board' }),
      route('indicators/:code', 'routes/kpi/indicator.tsx', { id: 'bureau-indicator' }),
      route('indicators/:code.csv', 'routes/kpi/indicator-csv.ts', { id: 'bureau-indicator-csv' }),
      route('evidence', 'routes/kpi/queue.tsx'),
      route('evidence/approval', 'routes/kpi/approvals.tsx'),
      route('evidence/:evidenceId', 'routes/kpi/row.tsx', { id: 'bureau-evidence-row' }),
      route('evidence/:evidenceId/approval', 'routes/kpi/approval.tsx'),
      route('evidence/:evidenceId/return', 'routes/kpi/return.tsx'),
      route('evidence/:evidenceId/withdrawal', 'routes/kpi/withdrawal.tsx', { id: 'bureau-evidence-withdrawal' }),
      route('landing', 'routes/desk/landing/board.tsx', { id: 'bureau-landing' }),
      route('landing/:projectId', 'routes/desk/landing/project.tsx', { id: 'bureau-project' }),
      route('firms', 'routes/bureau/firms/list.tsx'),
      route('firms/:firmId', 'routes/bureau/firms/page.tsx'),
      route('applications', 'routes/desk/applications/list.tsx', { id: 'bureau-applications' }),
      route('applications/:applicationId', 'routes/desk/applications/file.tsx', { id: 'bureau-application' }),
      route('applications/:applicationId/admission', 'routes/desk/applications/admission.tsx', {
        id: 'bureau-admission',
      }),
    ]),
  ]),

  // park officer
  ...prefix('park/:enclave', [
    layout(STAFF, { id: 'park-layout' }, [
      index('routes/desk/landing/board.tsx', { id: 'park-board' }),
      route(':projectId', 'routes/desk/landing/project.tsx', { id: 'park-project' }),
      route(':projectId/stage', 'routes/desk/landing/stage.tsx', { id: 'park-stage' }),
      route(':projectId/blocker', 'routes/desk/landing/blocker.tsx', { id: 'park-blocker' }),
      route(':projectId/blocker/end', 'routes/desk/landing/unblocking.tsx', { id: 'park-unblocking' }),
    ]),
  ]),

  // administrator
  ...prefix('admin/:enclave', [
    layout(STAFF, { id: 'admin-layout' }, [
      index('routes/admin/members.tsx'),
      route('invitations/new', 'routes/admin/invitation.tsx'),
      route('invitations/:invitationId/withdrawal', 'routes/admin/invitation-withdrawal.ts'),
      route('members/:memberId', 'routes/admin/member.tsx'),
      route('members/:memberId/end', 'routes/admin/member-end.ts'),
      route('members/:memberId/account', 'routes/admin/member-account.ts'),
      route('log', 'routes/admin/log.tsx'),
      route('log/verification', 'routes/admin/log-verification.tsx'),
    ]),
  ]),

  // public, last, because :enclave matches any word
  layout('routes/public/layout.tsx', [
    index('routes/public/home.tsx'),
    route(':enclave', 'routes/public/portal.tsx'),
    route(':enclave/criteria', 'routes/public/criteria.tsx'),
    route(':enclave/check', 'routes/public/check.tsx'),
    route(':enclave/notices', 'routes/public/notices.tsx'),
  ]),
] satisfies RouteConfig
