import { defineWords, plural } from '~/shared/words'

/** The page on which a firm takes a newer form for its draft. */
export const newerFormWords = defineWords({
  title: ['换用新版申请表', 'Take the newer form'],
  note: ['这张申请表有了新的一版', 'There is a newer version of this form'],
  noteText: [
    '草稿仍用开始时的那一版，可以照旧提交；也可以换用新版，凡是还对得上的答案都保留。',
    'Your draft stays on the version it began with and can be handed in as it is. You may also take the newer one: every answer that still fits is kept.',
  ],
  see: ['看改了什么', 'See what changes'],
  lead: [
    '换用后按新版填写和提交。不换也可以：草稿按开始时的那一版办理。',
    'From then on you fill in the newer version. You need not: the draft is good on its own version.',
  ],
  changes: ['改了什么', 'What changes'],
  noChanges: [
    '问题没有增减，只调整了次序或说明。',
    'No question was added or dropped; only order or wording differ.',
  ],
  change: {
    added: ['新增', 'new'],
    removed: ['取消', 'dropped'],
    changed: ['有改动', 'changed'],
  },
  kept: (count: number) => [`${count} 处答案原样保留。`, `${plural(count, 'answer')} kept as they are.`],
  lost: ['对不上、将不再保留的答案', 'Answers that no longer fit and will not be kept'],
  noneLost: ['没有答案会丢。', 'No answer is lost.'],
  accept: ['换用新版', 'Take the newer form'],
  keep: ['不换，返回', 'Keep mine and go back'],
  refused: {
    not_newer: ['申请表刚才又有了变化，请再看一遍。', 'The form has just changed again; look once more.'],
    changed_meanwhile: [
      '刚才有人改了这份草稿，请再看一遍。',
      'Somebody has just edited this draft; look once more.',
    ],
  },
})
