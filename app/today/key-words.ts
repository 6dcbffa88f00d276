import { defineWords } from '~/shared/words'

type Line = [key: string, does: string]

export const keyWords = defineWords(
  {
    on: '启用键盘快捷键',
    help: '快捷键',
    lists: {
      queue: [
        ['J', '下一件'],
        ['K', '上一件'],
        ['X', '勾选'],
        ['O', '打开'],
        ['?', '显示或收起本说明'],
      ] as Line[],
      file: [
        ['N', '下一份'],
        ['P', '上一份'],
        ['U', '回到队列'],
        ['T', '受理'],
        ['R', '派专家评审'],
        ['C', '要求补正'],
        ['S', '初审'],
        ['?', '显示或收起本说明'],
      ] as Line[],
    },
    note: '焦点在输入框时，字母键照常输入；办理页上按 Ctrl+Enter 提交，也可随时关掉快捷键。',
    send: '按 Ctrl+Enter 提交，按 U 回到申请。',
    queue: '队列',
    place: (tab: string, at: number, of: number) => `${tab} · 第 ${at} 份，共 ${of} 份申请`,
    rest: (tab: string, of: number) => `${tab} · 还有 ${of} 份申请`,
    empty: (tab: string) => `${tab} · 没有别的申请了`,
    previous: '上一份',
    next: (firm: string) => `下一份：${firm}`,
    back: '回到队列',
  },
  {
    on: 'Use keyboard shortcuts',
    help: 'Shortcuts',
    lists: {
      queue: [
        ['J', 'next'],
        ['K', 'previous'],
        ['X', 'choose'],
        ['O', 'open'],
        ['?', 'show or hide this help'],
      ],
      file: [
        ['N', 'next'],
        ['P', 'previous'],
        ['U', 'back to the queue'],
        ['T', 'take up'],
        ['R', 'refer'],
        ['C', 'ask a correction'],
        ['S', 'screen'],
        ['?', 'show or hide this help'],
      ],
    },
    note: 'In a field letters are letters; Ctrl+Enter sends the form of an act. Switch shortcuts off at any time.',
    send: 'Ctrl+Enter sends, U goes back to the application.',
    queue: 'Queue',
    place: (tab, at, of) => `${tab} · application ${at} of ${of}`,
    rest: (tab, of) => `${tab} · applications left: ${of}`,
    empty: (tab) => `${tab} · no other applications`,
    previous: 'Previous',
    next: (firm) => `Next: ${firm}`,
    back: 'Back to the queue',
  },
)
