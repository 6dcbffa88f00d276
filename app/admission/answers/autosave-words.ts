import { defineWords } from '~/shared/words'

/** What the page says while it saves by itself. */
export const autosaveWords = defineWords({
  ready: ['边填边存，断网也不丢', 'Saved as you type; leave any time'],
  saved: (time: string) => [`${time} 已自动保存，可随时离开`, `Saved at ${time}; you can leave any time`],
  readyUnsent: [
    '边填边存，断网也不丢；全部填好后还要按下面的按钮交上',
    'Saved as you type; send it with the button once it is complete',
  ],
  savedUnsent: (time: string) => [
    `${time} 已自动保存，还没有交上，可随时离开再来`,
    `Saved at ${time}, not sent yet; you can leave and come back`,
  ],
  fieldSaved: (time: string) => [`已保存 ${time}`, `Saved ${time}`],
  saving: ['正在保存', 'Saving'],
  notYet: ['还没存上', 'Not saved yet'],
  caughtUp: ['没存上的内容已补存', 'What was not saved before is saved now'],
  trouble: {
    offline: ['网络断开，暂时不能保存', 'You are offline; nothing can be saved'],
    signed_out: ['登录已过期，暂时不能保存', 'Your session has ended; nothing can be saved'],
    away: ['服务器暂时没有回应，还没有保存', 'The server does not answer; not saved yet'],
    closed: [
      '这份申请已经提交或撤回，不能再改',
      'This application was submitted or withdrawn and can no longer be changed',
    ],
  },
  troubleText: {
    offline: [
      '可以接着填，内容留在这台设备上，网络恢复后自动补存。',
      'Go on typing. It stays on this device and is saved once you are back online.',
    ],
    signed_out: [
      '填的内容留在这台设备上。重新登录后自动补存。',
      'What you typed stays on this device and is saved once you have signed in.',
    ],
    away: [
      '可以接着填，内容留在这台设备上，每隔几秒自动再试。',
      'Go on typing. It stays on this device; we try again every few seconds.',
    ],
    closed: [
      '刚才填的内容留在这台设备上，没有存进申请。',
      'What you typed last stays on this device; it is not part of the application.',
    ],
  },
  signIn: ['去登录', 'Sign in'],
  see: ['看这份申请', 'See the application'],
  conflict: (by: string) => [
    by ? `${by}刚才也改了这一项` : '刚才有人也改了这一项',
    by ? `${by} has just changed this too` : 'Somebody has just changed this too',
  ],
  theirs: ['对方填的', 'Theirs'],
  blank: ['（空）', '(blank)'],
  keepMine: ['用我填的', 'Keep mine'],
  takeTheirs: ['用对方的', 'Take theirs'],
  updatedBy: (by: string) => [
    by ? `${by}刚改过这一项` : '已补上刚才没能保存的内容',
    by ? `${by} has just changed this` : 'What could not be saved before is back',
  ],
  colleagues: ['请同事一起填', 'Fill in with colleagues'],
  minutes: (count: number) => [`约 ${count} 分钟`, `about ${count} min`],
  minutesLeft: (count: number) => [`填完还要约 ${count} 分钟`, `About ${count} more minutes to complete`],
  from: {
    record: ['取自企业档案，请核对', 'From your firm’s record; please check'],
    clone: ['取自上一份申请，请核对', 'From your earlier application; please check'],
  },
})
