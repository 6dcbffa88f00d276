import { defineWords } from '~/shared/words'

/** What the page says while it saves by itself. */
export const autosaveWords = defineWords(
  {
    saved: (time: string) => `${time} 已自动保存，可随时离开`,
    trouble: {
      offline: '网络断开，暂时不能保存',
      signed_out: '登录已过期，暂时不能保存',
      away: '服务器暂时没有回应，还没有保存',
      closed: '这份申请已经提交或撤回，不能再改',
    },
    troubleText: {
      offline: '可以接着填，内容留在这台电脑上，网络恢复后自动补存。',
      signed_out: '填的内容留在这台电脑上。重新登录后自动补存。',
      away: '可以接着填，内容留在这台电脑上，每隔几秒自动再试。',
      closed: '刚才填的内容留在这台电脑上，没有存进申请。',
    },
    signIn: '去登录',
    see: '看这份申请',
    conflict: (by: string) => (by ? `${by}刚才也改了这一项` : '刚才有人也改了这一项'),
    theirs: '对方填的',
    blank: '（空）',
    keepMine: '用我填的',
    takeTheirs: '用对方的',
    updatedBy: (by: string) => (by ? `${by}刚改过这一项` : '已补上刚才没能保存的内容'),
    colleagues: '请同事一起填',
    minutes: (count: number) => `约 ${count} 分钟`,
    minutesLeft: (count: number) => `填完还要约 ${count} 分钟`,
    from: { record: '取自企业档案，请核对', clone: '取自上一份申请，请核对' },
  },
  {
    saved: (time) => `Saved at ${time}; you can leave any time`,
    trouble: {
      offline: 'You are offline; nothing can be saved',
      signed_out: 'Your session has ended; nothing can be saved',
      away: 'The server does not answer; not saved yet',
      closed: 'This application was submitted or withdrawn and can no longer be changed',
    },
    troubleText: {
      offline: 'Go on typing. It stays on this computer and is saved once you are back online.',
      signed_out: 'What you typed stays on this computer and is saved once you have signed in.',
      away: 'Go on typing. It stays on this computer; we try again every few seconds.',
      closed: 'What you typed last stays on this computer; it is not part of the application.',
    },
    signIn: 'Sign in',
    see: 'See the application',
    conflict: (by) => (by ? `${by} has just changed this too` : 'Somebody has just changed this too'),
    theirs: 'Theirs',
    blank: '(blank)',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    updatedBy: (by) => (by ? `${by} has just changed this` : 'What could not be saved before is back'),
    colleagues: 'Fill in with colleagues',
    minutes: (count) => `about ${count} min`,
    minutesLeft: (count) => `About ${count} more minutes to complete`,
    from: {
      record: 'From your firm’s record; please check',
      clone: 'From your earlier application; please check',
    },
  },
)
