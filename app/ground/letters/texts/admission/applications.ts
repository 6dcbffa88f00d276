import type { Letter } from '../../letter'

/** Letters about an application that its own firm sets off. */
export const APPLICATION_LETTERS = {
  application_received: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'firm', 'link'],
    needs: ['link'],
    zh: {
      when: '企业提交申请时',
      subject: '申请 {编号} 已收到',
      body: '{企业}的入驻申请（编号 {编号}）已提交。提交时的规则和答案已经固定。孵化器受理时会写信告诉你初审到哪天。进度随时可查：\n\n{链接}',
    },
    en: {
      when: 'when a firm submits its application',
      subject: 'Application {ref} received',
      body: 'The application of {firm} ({ref}) has been submitted. The criteria and answers are fixed as of now. Once the incubator takes it up, a letter says until when it is screened. Follow it here:\n\n{link}',
    },
  },
  correction_reminder: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'due', 'firm', 'link'],
    needs: ['due', 'link'],
    zh: {
      when: '补正快到期，运营专员催办时',
      subject: '请补正申请 {编号}，{截止日} 前',
      body: '{企业}的入驻申请（编号 {编号}）还在等您补正，{截止日} 17:30 前交回即可；到期没有补正，申请会失效。\n\n{链接}',
    },
    en: {
      when: 'when an officer reminds a firm of its corrections',
      subject: 'Please correct {ref} by {due}',
      body: 'The application of {firm} ({ref}) still waits for your corrections, until 17:30 on {due}; after that it lapses.\n\n{link}',
    },
  },
  correction_answered: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['firm', 'ref', 'count'],
    needs: ['ref'],
    zh: {
      when: '企业补正后',
      subject: '{企业}已补正，申请 {编号}',
      body: '{企业}已就您提出的 {数量} 处补正作答，申请 {编号} 回到初审。',
    },
    en: {
      when: 'when a firm has answered a request to correct',
      subject: '{firm} has corrected {ref}',
      body: '{firm} has answered your request to correct ({count} in all). Application {ref} is back in screening.',
    },
  },
  application_amended: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['firm', 'ref', 'count', 'link'],
    needs: ['ref', 'link'],
    zh: {
      when: '企业补充修改申请后',
      subject: '{企业}补充修改了申请 {编号}',
      body: '{企业}补充修改了已递交的申请（{编号}），共 {数量} 处。入驻条件已重新判定；改前改后在申请页上对照。\n\n{链接}',
    },
    en: {
      when: 'when a firm has amended its application',
      subject: '{firm} has amended {ref}',
      body: '{firm} has amended what it handed in ({ref}), {count} in all. The criteria were judged anew; the file shows the old beside the new.\n\n{link}',
    },
  },
  amended_after_review: {
    to: ['expert'],
    reach: 'choice',
    has: ['firm', 'ref', 'link'],
    needs: ['link'],
    zh: {
      when: '专家提交评审后，企业补充修改申请时',
      subject: '{编号} 在您评审之后有补充修改',
      body: '{企业}的入驻申请（{编号}）在您提交评审之后补充修改过。您的评审不变；改前改后可在评审页上对照。\n\n{链接}',
    },
    en: {
      when: 'when an application is amended after an expert’s review',
      subject: '{ref} was amended after your review',
      body: 'The application of {firm} ({ref}) was amended after your review. Your review stays as it is; the review page shows what changed.\n\n{link}',
    },
  },
  amended_before_review: {
    to: ['expert'],
    reach: 'choice',
    has: ['firm', 'ref', 'link'],
    needs: ['link'],
    zh: {
      when: '专家提交评审前，企业补充修改申请时',
      subject: '您要评的 {编号} 有补充修改',
      body: '{企业}的入驻申请（{编号}）补充修改过，请按改后的评审。改前改后可在评审页上对照。\n\n{链接}',
    },
    en: {
      when: 'when an application is amended before an expert’s review',
      subject: '{ref}, which you are to review, was amended',
      body: 'The application of {firm} ({ref}) was amended; please review it as it stands now. The review page shows what changed.\n\n{link}',
    },
  },
  application_withdrawn: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'firm'],
    needs: ['ref'],
    zh: {
      when: '企业撤回申请时',
      subject: '申请 {编号} 已撤回',
      body: '{企业}的入驻申请（编号 {编号}）已按您的要求撤回。本批截止前可以重新申请。',
    },
    en: {
      when: 'when a firm withdraws its application',
      subject: 'Application {ref} withdrawn',
      body: 'The application of {firm} ({ref}) has been withdrawn as you asked. You may apply again while the intake is open.',
    },
  },
} as const satisfies Record<string, Letter>
