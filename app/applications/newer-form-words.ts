import { defineWords, plural } from '~/shared/words'

/** The page on which a firm takes a newer form for its draft. */
export const newerFormWords = defineWords(
  {
    title: '换用新版申请表',
    note: '这张申请表有了新的一版',
    noteText: '草稿仍用开始时的那一版，可以照旧提交；也可以换用新版，凡是还对得上的答案都保留。',
    see: '看改了什么',
    lead: '换用后按新版填写和提交。不换也可以：草稿按开始时的那一版办理。',
    changes: '改了什么',
    noChanges: '问题没有增减，只调整了次序或说明。',
    change: { added: '新增', removed: '取消', changed: '有改动' },
    kept: (count: number) => `${count} 处答案原样保留。`,
    lost: '对不上、将不再保留的答案',
    noneLost: '没有答案会丢。',
    accept: '换用新版',
    keep: '不换，返回',
    refused: {
      not_newer: '申请表刚才又有了变化，请再看一遍。',
      changed_meanwhile: '刚才有人改了这份草稿，请再看一遍。',
    },
  },
  {
    title: 'Take the newer form',
    note: 'There is a newer version of this form',
    noteText:
      'Your draft stays on the version it began with and can be handed in as it is. You may also take the newer one: every answer that still fits is kept.',
    see: 'See what changes',
    lead: 'From then on you fill in the newer version. You need not: the draft is good on its own version.',
    changes: 'What changes',
    noChanges: 'No question was added or dropped; only order or wording differ.',
    change: { added: 'new', removed: 'dropped', changed: 'changed' },
    kept: (count) => `${plural(count, 'answer')} kept as they are.`,
    lost: 'Answers that no longer fit and will not be kept',
    noneLost: 'No answer is lost.',
    accept: 'Take the newer form',
    keep: 'Keep mine and go back',
    refused: {
      not_newer: 'The form has just changed again; look once more.',
      changed_meanwhile: 'Somebody has just edited this draft; look once more.',
    },
  },
)
