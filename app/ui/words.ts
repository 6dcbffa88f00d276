import type { PageRange } from '~/shared/page-range'
import { defineWords } from '~/shared/words'

const grouped = (n: number) => n.toLocaleString('en-US')

/** The few words the kit itself says; every other text comes by props. */
export const kitWords = defineWords({
  brand: ['飞地', 'Feidi 飞地'],
  skip: ['跳到正文', 'Skip to content'],
  between: ['·', ' · '],
  inbox: ['通知', 'Notices'],
  unread: (count: number) => [`通知，${count} 条未读`, `Notices, ${count} unread`],
  mainNav: ['主导航', 'Main'],
  account: ['账户', 'Account'],
  signOut: ['退出登录', 'Sign out'],
  otherLanguage: ['English', '中文'],
  privateLabel: ['尚未公布', 'Not published yet'],
  privateText: [
    '尚未公布：公众打开门户只看到“尚未开放”，只有工作人员看得见这里的内容。',
    'Not published yet: the public portal says only that it is not open; what stands here is for staff alone.',
  ],
  exampleLabel: ['示例说明', 'About this example'],
  example: [
    '示例数据：企业、人物、条件、减免、承办方、计划年份，以及园区的考评得分、数据、地块和政策均为虚构，取自报道的另行注明',
    'Example data: firms, people, criteria, relief, operator and plan years are invented, and so are the scores, figures, land and packages of parks; what comes from reports says so',
  ],
  search: ['查找', 'Search'],
  crumbs: ['位置', 'You are here'],
  loading: ['正在载入', 'Loading'],
  pages: ['分页', 'Pages'],
  beyond: ['最后一页在这之前：回到第一页', 'The last page comes before this one: back to the first'],
  previous: ['上一页', 'Previous'],
  next: ['下一页', 'Next'],
  units: {
    row: ['条', ''],
    file: ['份', 'files'],
    firm: ['家', 'firms'],
    letter: ['封', 'letters'],
    person: ['人', 'people'],
    project: ['个', 'projects'],
    matter: ['件', 'matters'],
  },
  range: (from: number, to: number, unit: string, of: string) => [
    `第 ${from === to ? grouped(from) : `${grouped(from)}–${grouped(to)}`} ${unit}${of ? `，${of}` : ''}`,
    [from === to ? grouped(from) : `${grouped(from)}–${grouped(to)}`, of].filter(Boolean).join(' '),
  ],
  total: (n: number, unit: string) => [
    `共 ${grouped(n)} ${unit}`,
    `of ${grouped(n)}${unit ? ` ${unit}` : ''}`,
  ],
  totalMany: (n: number, unit: string) => [
    `共 ${grouped(n)} ${unit}以上`,
    `of ${grouped(n)}${unit ? ` ${unit}` : ''} or more`,
  ],
  optional: ['选填', 'optional'],
  notChosen: ['请选择', 'Choose'],
  wan: ['万元', '10,000 yuan'],
  charCount: (typed: string, max: number) => [
    `已写 ${typed} 字，最多 ${max} 字`,
    `${typed} of at most ${max} characters`,
  ],
  charsOver: (over: string, max: number) => [
    `超出 ${over} 字，最多 ${max} 字`,
    `${over} too many; at most ${max} characters`,
  ],
  keptHere: [
    '填的内容留在这台设备的浏览器里，交上后自动清除；文件要重新选。',
    'What you type stays in this browser on this device until the form is sent; files have to be chosen again.',
  ],
  filesKept: ['已上传', 'Arrived already'],
  fileKept: (n: number) => [`已上传的第 ${n} 个，留下`, `File ${n} has arrived; keep it`],
  keptBack: ['上次没有交上的内容已放回', 'What you had not sent last time is back'],
  keptBackText: [
    '内容只留在这台设备的浏览器里，交上后自动清除；文件要重新选。',
    'It is in this browser on this device only, until the form is sent; files have to be chosen again.',
  ],
  keptDiscard: ['清除，重新填', 'Clear and start anew'],
  toFix: (count: number) => [
    `有 ${count} 处要改`,
    count === 1 ? '1 thing to correct' : `${count} things to correct`,
  ],
  basis: ['口径', 'Basis'],
  cutoff: ['数据截至', 'Data as of'],
  turn: ['轮到', 'Turn'],
  sortedUp: ['升序', 'ascending'],
  sortedDown: ['降序', 'descending'],
  days: (count: number) => [`${count} 天`, count === 1 ? '1 day' : `${count} days`],
  months: (count: number) => [`${count} 个月`, count === 1 ? '1 month' : `${count} months`],
  plannedFor: (what: string) => [`计划 ${what}`, `plan ${what}`],
  dueBy: (day: string) => [`应 ${day}`, `due ${day}`],
  flyIn: ['飞入地', 'enclave'],
  flyOut: ['飞出地', 'home'],
  boundary: ['市界', 'City boundary'],
  firms: (count: number) => [`${count} 家`, count === 1 ? '1 firm' : `${count} firms`],
  firmUnit: ['家', 'firms'],
  position: (station: string, index: number, of: number) => [
    `线上位置：${station}，第 ${index} 站，共 ${of} 站`,
    `Position on the line: ${station}, station ${index} of ${of}`,
  ],
  stalled: ['停滞', 'stalled'],
  stalledFor: (count: number) => [`停 ${count} 天`, `${count} d stalled`],
  shouldBe: ['▽ 为计划今天应到处', '▽ marks where the plan says it should be today'],
  happened: ['已到', 'reached'],
  planned: ['计划', 'planned'],
  notPlanned: ['未定', 'no date'],
  north: ['北', 'N'],
  monthName: (month: number) => [
    `${month} 月`,
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[month - 1] ?? '',
  ],
  metres: (count: number) => [`${count} m`, `${count} m`],
  room: {
    leased: ['在租', 'Let'],
    expiring: ['将到期', 'Ends soon'],
    free: ['空', 'Free'],
    reserved: ['已定未起租', 'Let, not begun'],
    works: ['维修', 'Under repair'],
    selected: ['当前选中', 'Selected'],
  },
  pick: ['勾选', 'Choose'],
  pickAll: ['全选', 'Select all'],
  target: ['目标', 'Target'],
  today: ['今天', 'today'],
  rule: {
    met: ['满足', 'met'],
    unmet: ['不满足', 'not met'],
    open: ['还不能判', 'cannot tell yet'],
  },
  errors: {
    not_found: {
      title: ['没有这一页', 'No such page'],
      text: ['地址可能写错了，或者这份记录已移走。', 'The address may be wrong, or the record has moved.'],
    },
    forbidden: {
      title: ['这一页不对您开放', 'This page is not open to you'],
      text: [
        '您已登录，但您的身份不能看这一页。需要的话，请联系孵化器运营部。',
        'You are signed in, but your role may not see this page. Ask the incubator if you need it.',
      ],
    },
    own_file: {
      title: ['这是您自己企业的申请', 'This is your own firm’s application'],
      text: [
        '自己企业的申请由别的同事受理、初审、送审、决定和办理入驻。您刚才的操作没有执行。',
        'Somebody else takes up, screens, refers, decides and admits the file of your own firm. Nothing was done.',
      ],
    },
    looking: {
      title: ['您在以他人身份查看，只能看', 'You are looking as somebody else: reading only'],
      text: [
        '这一步没有执行；对方自己的账户、密钥和日历地址也不显示。要办理，请先结束查看，用自己的身份办。',
        'Nothing was done; the account, keys and calendar addresses of that person are not shown either. To act, stop looking first and act as yourself.',
      ],
    },
    bug: {
      title: ['系统出错了', 'Something broke on our side'],
      text: [
        '您填的内容没有提交。错误已记录，请稍后再试；仍不行时把下面的编号告诉我们。',
        'Nothing you entered was submitted. The fault is on record; try again later, and quote the number below if it persists.',
      ],
    },
    unavailable: {
      title: ['暂时用不了', 'Out of service for the moment'],
      text: [
        '系统正在维护或太忙，请过几分钟再试。',
        'Maintenance or heavy load. Try again in a few minutes.',
      ],
    },
  },
  errorWays: {
    start: ['回到我的首页', 'To my start page'],
    front: ['回到首页', 'To the front page'],
    asOther: ['退出，换一个账户登录', 'Sign in as somebody else'],
    signedInAs: (name: string) => [`现在登录的是 ${name}。`, `You are signed in as ${name}.`],
  },
  incident: ['事件编号', 'Incident'],
  back: ['返回', 'Back'],
})

/**
 * Where a page of a list stands, in words: 第 1–30 份，共 90 份. A place that was typed into the address, or that a row
 * added since has moved, is not told as if it were so.
 */
export function rangeInWords(
  { first, shown, total, more }: PageRange,
  unit: string,
  w: (typeof kitWords)['zh'],
): string {
  const of = total ? (more ? w.totalMany(total, unit) : w.total(total, unit)) : ''
  if (first === null || shown === 0) return of
  const last = first + shown - 1
  return !total || more || last <= total ? w.range(first, last, unit, of) : of
}
