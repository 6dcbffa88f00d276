import { defineWords } from '~/shared/words'

type Line = [key: string, does: string]

export const keyWords = defineWords({
  on: ['启用键盘快捷键', 'Use keyboard shortcuts'],
  help: ['快捷键', 'Shortcuts'],
  lists: {
    queue: [
      [
        ['J', '下一件'],
        ['K', '上一件'],
        ['X', '勾选'],
        ['O', '打开'],
        ['?', '显示或收起本说明'],
      ] as Line[],
      [
        ['J', 'next'],
        ['K', 'previous'],
        ['X', 'choose'],
        ['O', 'open'],
        ['?', 'show or hide this help'],
      ],
    ],
    file: [
      [
        ['N', '下一份'],
        ['P', '上一份'],
        ['U', '回到队列'],
        ['T', '受理'],
        ['R', '派专家评审'],
        ['C', '要求补正'],
        ['S', '初审'],
        ['?', '显示或收起本说明'],
      ] as Line[],
      [
        ['N', 'next'],
        ['P', 'previous'],
        ['U', 'back to the queue'],
        ['T', 'take up'],
        ['R', 'refer'],
        ['C', 'ask a correction'],
        ['S', 'screen'],
        ['?', 'show or hide this help'],
      ],
    ],
  },
  note: [
    '焦点在输入框时，字母键照常输入；办理页上按 Ctrl+Enter 提交，也可随时关掉快捷键。',
    'In a field letters are letters; Ctrl+Enter sends the form of an act. Switch shortcuts off at any time.',
  ],
  send: ['按 Ctrl+Enter 提交，按 U 回到申请。', 'Ctrl+Enter sends, U goes back to the application.'],
  queue: ['队列', 'Queue'],
  place: (tab: string, at: number, of: number) => [
    `${tab} · 第 ${at} 份，共 ${of} 份申请`,
    `${tab} · application ${at} of ${of}`,
  ],
  rest: (tab: string, of: number) => [`${tab} · 还有 ${of} 份申请`, `${tab} · applications left: ${of}`],
  empty: (tab: string) => [`${tab} · 没有别的申请了`, `${tab} · no other applications`],
  previous: ['上一份', 'Previous'],
  next: (firm: string) => [`下一份：${firm}`, `Next: ${firm}`],
  back: ['回到队列', 'Back to the queue'],
})
