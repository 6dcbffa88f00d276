import { defineWords } from '~/shared/words'

/** What a screen on a wall shows, and the page on which it gets its address. */
export const wallWords = defineWords({
  title: ['大屏', 'Wall display'],
  lead: [
    '挂图作战：大屏不用登录，凭地址轮流显示指标、曲线和落地进度，证据一核准就更新。地址只显示一次，丢了就收回重开。',
    'A screen reads the plan by its address, without signing in: figures, curves and landing turn by turn, up to date as soon as evidence is approved. An address is shown once; one that is lost is revoked and replaced.',
  ],
  name: ['挂在哪里', 'Where it hangs'],
  nameHint: ['如“一楼大厅”', 'for example “Hall, ground floor”'],
  add: ['开通', 'Add the screen'],
  made: [
    '已开通。地址只显示这一次，请现在打开或记下',
    'Added. The address is shown this once: open it now, or write it down',
  ],
  address: ['大屏地址', 'Address of the screen'],
  open: ['打开大屏', 'Open it'],
  screen: ['大屏', 'Screen'],
  since: ['开通于', 'Since'],
  by: ['开通人', 'Added by'],
  revoke: ['收回', 'Revoke'],
  revokeOf: (name: string) => [`收回“${name}”的地址`, `Revoke the address of “${name}”`],
  none: ['还没有大屏', 'No screen yet'],
  noneText: [
    '开通一块，把地址在大屏的浏览器里打开即可。',
    'Add one and open its address in the browser of the screen.',
  ],
  errors: {
    required: ['请填写挂在哪里', 'Please say where it hangs'],
    too_long: ['太长了，最多 60 字', 'Too long: at most 60 characters'],
  },
  refusals: {
    wrong_role: [
      '只有主任和科技局能开通或收回大屏。',
      'Only directors and the bureau add and revoke screens.',
    ],
    too_many: ['大屏太多了，请先收回不用的。', 'There are too many screens. Revoke those that are not used.'],
  },
  pageOf: (title: string) => [`${title} · 大屏`, `${title} · wall display`],
  live: ['实时更新', 'Live'],
  lost: ['正在重新连接', 'Reconnecting'],
  gone: ['这块大屏的地址已收回', 'The address of this screen has been revoked'],
  asOf: (stamp: string) => [`数据截至 ${stamp}`, `As of ${stamp}`],
  target: (target: string, unit: string, strict: boolean) => [
    strict ? `目标超过 ${target}${unit}` : `目标 ${target}${unit}`,
    strict ? `target: over ${target} ${unit}` : `target ${target} ${unit}`,
  ],
  limit: (goal: string, unit: string) => [`上限：${goal}${unit}`, `limit: ${goal} ${unit}`],
  limitToDate: (due: string) => [`至今上限 ${due}`, `limit to date ${due}`],
  due: (due: string) => [`今天应到 ${due}`, `due today ${due}`],
  waiting: (rows: number) => [`待核 ${rows}`, `${rows} to verify`],
  curves: ['实际、计划与预测', 'Actual, plan and forecast'],
  landing: ['落地项目走到哪里', 'How far landings have come'],
  projects: (count: number) => [`${count} 个`, String(count)],
  blocked: (count: number) => [`受阻 ${count} 个`, `${count} blocked`],
  noLanding: ['还没有落地项目', 'No landing project yet'],
})
