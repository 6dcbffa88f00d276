import { defineWords, plural } from '~/shared/words'

/** What the page of one import says: before somebody says yes, while its rows are taken in, and afterwards. */
export const batchWords = defineWords({
  previewTitle: ['导入预览', 'Preview of the import'],
  previewSub: (create: number, differs: number, there: number, wrong: number) => [
    [
      `新建草稿 ${create} 份`,
      ...(differs > 0 ? [`${differs} 行与在案企业名称不符，勾选才导入`] : []),
      `已有 ${there} 份跳过`,
      `${wrong} 行有误不导入`,
    ].join('，') + '。',
    [
      `${plural(create, 'draft')} to make`,
      ...(differs > 0
        ? [`${plural(differs, 'row')} under another name than on record, taken in if ticked`]
        : []),
      `${there} already there`,
      `${plural(wrong, 'row')} wrong and left out`,
    ].join(', ') + '.',
  ],
  runningTitle: ['正在导入', 'Importing'],
  runningSub: (done: number, of: number) => [
    `已处理 ${done} 行，共 ${of} 行。本页自行更新，离开也不会中断。`,
    `${done} of ${plural(of, 'row')} dealt with. This page renews itself; leaving it stops nothing.`,
  ],
  progress: ['导入进度', 'Progress of the import'],
  refresh: ['刷新', 'Renew'],
  resultTitle: ['导入结果', 'Result of the import'],
  resultSub: (made: number, left: number) => [
    `新建草稿 ${made} 份${left > 0 ? `，${left} 行没有导入` : ''}。`,
    `${plural(made, 'draft')} made${left > 0 ? `, ${plural(left, 'row')} left out` : ''}.`,
  ],
  line: ['行', 'Row'],
  firmHead: ['企业', 'Firm'],
  verdictHead: ['会怎样', 'What happens'],
  details: ['说明', 'Details'],
  invitation: ['邀请', 'Invitation'],
  show: ['显示', 'Show'],
  all: ['全部', 'All'],
  onlyWrong: ['只看有误的', 'Only what is wrong'],
  download: ['下载有误的行', 'Download the faulty rows'],
  seeDrafts: ['代填草稿一览', 'All drafts begun by staff'],
  verdicts: {
    create: ['新建草稿', 'make a draft'],
    differs: ['名称不符，默认不导入', 'another name, left out unless ticked'],
    there: ['已有，跳过', 'already there, skip'],
    refuse: ['有误，不导入', 'wrong, left out'],
    created: ['已新建草稿', 'draft made'],
  },
  reasons: {
    there: ['这家企业在本批次已有申请', 'the firm has an application in this intake'],
    already_applied: ['这家企业刚刚有了本批次的申请', 'the firm has just got an application in this intake'],
    differs: [
      '名称与在案企业不符，没有勾选',
      'the name is not that of the firm on record, and nobody ticked it',
    ],
    changed_meanwhile: [
      '预览之后这家企业的登记变了，没有导入',
      'the firm on record has changed since the preview',
    ],
    founded_later: ['成立日期在今天之后', 'the founding date lies after today'],
  },
  known: (name: string, people: number) => [
    `已有企业：${name}${people > 0 ? `（已有 ${people} 人）` : '（尚无人登录）'}`,
    `Firm on record: ${name} (${people > 0 ? `${plural(people, 'person', 'people')} in it` : 'nobody in it yet'})`,
  ],
  differs: (field: string, said: string, known: string) => [
    `${field}不符：表中“${said || '空'}”，在案“${known || '空'}”`,
    `${field}: the sheet says “${said || 'nothing'}”, the record “${known || 'nothing'}”`,
  ],
  keeps: ['在案信息不改', 'the record stays as it is'],
  take: (name: string) => [
    `确认是同一家，为“${name}”新建草稿`,
    `It is the same firm: make a draft for “${name}”`,
  ],
  answersKept: (count: number) => [`填报 ${count} 项`, plural(count, 'answer')],
  invites: (to: string) => [`邀请 ${to} 登录补充`, `invites ${to} to complete it`],
  inviteAsk: (to: string, name: string) => [
    `也邀请 ${to} 成为“${name}”的创始人，可看该企业全部记录`,
    `Invite ${to} too, as a founder of “${name}” who sees all its records`,
  ],
  isMember: (to: string) => [
    `${to} 已在这家企业或已受邀请，不再邀请`,
    `${to} is in the firm or invited already, and is not asked again`,
  ],
  invitations: {
    sent: ['邀请已发出', 'invitation sent'],
    due: ['邀请待发', 'invitation to be sent'],
    already_member: ['已在这家企业，没有再邀请', 'in the firm already, not invited again'],
    place_unknown: ['没有发出邀请', 'no invitation was sent'],
    changed_meanwhile: ['同时有人邀请过，没有再发', 'somebody else invited at the same time; not sent again'],
  },
  confirm: (count: number) => [`确认导入 ${count} 份`, `Import ${count}`],
  confirmMore: (count: number) => [`确认导入 ${count} 份及勾选的行`, `Import ${count} and the ticked rows`],
  lacks: (count: number) => [`还缺 ${count} 项，去补齐`, `${plural(count, 'gap')} to fill`],
  ready: ['已补齐，可以代企业递交', 'complete, to be handed in'],
  handedIn: ['已递交，查看申请', 'handed in, see the application'],
  withdrawn: ['草稿已撤回', 'withdrawn'],
  remarks: ['问题（再次导入时不读）', 'What is wrong (not read again)'],
  running: ['正在导入', 'being imported'],
})
