type Params = Record<string, string | number>
const p = (params: Params, key: string) => String(params[key] ?? '')

/** Letters about an application that its own firm sets off. */
export const APPLICATION_LETTERS = {
  application_received: {
    zh: (v: Params) => ({
      subject: `申请 ${p(v, 'ref')} 已收到`,
      body: `${p(v, 'firm')}的入驻申请（编号 ${p(v, 'ref')}）已提交。提交时的规则和答案已经固定。孵化器当日受理，受理后 5 个工作日内初审。进度随时可查：\n\n${p(v, 'link')}`,
    }),
    en: (v: Params) => ({
      subject: `Application ${p(v, 'ref')} received`,
      body: `The application of ${p(v, 'firm')} (${p(v, 'ref')}) has been submitted. The criteria and answers are fixed as of now. The incubator takes it up the same day and screens it within 5 working days of that. Follow it here:\n\n${p(v, 'link')}`,
    }),
  },
  correction_reminder: {
    zh: (v: Params) => ({
      subject: `请补正申请 ${p(v, 'ref')}，${p(v, 'due')} 前`,
      body: `${p(v, 'firm')}的入驻申请（编号 ${p(v, 'ref')}）还在等您补正，${p(v, 'due')} 17:30 前交回即可；到期没有补正，申请会失效。\n\n${p(v, 'link')}`,
    }),
    en: (v: Params) => ({
      subject: `Please correct ${p(v, 'ref')} by ${p(v, 'due')}`,
      body: `The application of ${p(v, 'firm')} (${p(v, 'ref')}) still waits for your corrections, until 17:30 on ${p(v, 'due')}; after that it lapses.\n\n${p(v, 'link')}`,
    }),
  },
  correction_answered: {
    zh: (v: Params) => ({
      subject: `${p(v, 'firm')}已补正，申请 ${p(v, 'ref')}`,
      body: `${p(v, 'firm')}已就您提出的 ${p(v, 'count')} 处补正作答，申请 ${p(v, 'ref')} 回到初审，5 个工作日内完成。`,
    }),
    en: (v: Params) => ({
      subject: `${p(v, 'firm')} has corrected ${p(v, 'ref')}`,
      body: `${p(v, 'firm')} has answered your request to correct (${p(v, 'count')} in all). Application ${p(v, 'ref')} is back in screening, due within 5 working days.`,
    }),
  },
  application_withdrawn: {
    zh: (v: Params) => ({
      subject: `申请 ${p(v, 'ref')} 已撤回`,
      body: `${p(v, 'firm')}的入驻申请（编号 ${p(v, 'ref')}）已按您的要求撤回。本批截止前可以重新申请。`,
    }),
    en: (v: Params) => ({
      subject: `Application ${p(v, 'ref')} withdrawn`,
      body: `The application of ${p(v, 'firm')} (${p(v, 'ref')}) has been withdrawn as you asked. You may apply again while the intake is open.`,
    }),
  },
}
