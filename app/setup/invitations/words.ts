import { navWords } from '~/ground/people/nav'
import { defineWords, plural } from '~/shared/words'

const rolesZh = Object.values(navWords.zh.roles).join('、')
const rolesEn = Object.values(navWords.en.roles).join(', ')

/** What a table of invitations says. */
export const invitationWords = defineWords({
  many: ['从表格邀请', 'Invite from a spreadsheet'],
  lead: [
    '在表格里选中三列，复制后粘贴到下面：邮箱或手机号、身份、所属。先看每一行会怎样，全部无误才一起寄出邀请信；姓名由本人接受邀请时自己填。',
    'Copy three columns from a spreadsheet and paste them below: e-mail or mobile number, role, belongs to. See first what becomes of each row; the letters are sent together once none is wrong. People give their names themselves when they accept.',
  ],
  rowsHint: (most: number) => [
    `身份可填：${rolesZh}，也可填英文。园区专员填园区名称，部门账户填部门名称，创始人填企业全称或统一社会信用代码；其他身份不填所属。一次不超过 ${most} 行。`,
    `Roles: ${rolesEn}, or their words in Chinese. A park officer belongs to a park, a department’s account to its department, a founder to a firm, by its name; leave it empty for the others. At most ${most} rows at once.`,
  ],
  heads: {
    identifier: ['邮箱或手机号', 'E-mail or mobile number'],
    address: ['邮箱', 'E-mail'],
  },
  read: ['会寄出的邀请', 'What will be sent'],
  identifier: ['邮箱或手机号', 'E-mail or mobile number'],
  address: ['地址', 'Address'],
  role: ['身份', 'Role'],
  place: ['所属', 'Belongs to'],
  row: ['整行', 'Row'],
  roleAndPlace: ['身份和所属', 'Role and where'],
  join: [' · ', ' · '],
  fine: ['可以邀请', 'Can be invited'],
  send: (count: number) => [`寄出这 ${count} 封邀请`, `Send ${plural(count, 'invitation')}`],
  sent: (count: number) => [
    `已寄出 ${count} 封邀请，七天内有效。`,
    `${plural(count, 'invitation')} sent, good for seven days.`,
  ],
  errors: {
    required: ['请粘贴表格的行', 'Please paste the rows'],
    text_long: ['太长了，请分几次', 'Too long: please take several times'],
    identifier_wrong: ['不是邮箱，也不是 11 位手机号', 'Neither an e-mail nor a mainland mobile'],
    phone_unreachable: ['短信发不出去，请填邮箱', 'No text messages here: give an e-mail'],
    role_missing: ['请写明身份', 'Say which role'],
    role_unknown: ['没有这个身份', 'There is no such role'],
    place_long: ['太长了', 'Too long'],
    place_spare: ['这个身份不填所属', 'Leave it empty for this role'],
    place_twice: ['有几个同名的，请填中文名称', 'Several: give the name in Chinese'],
    firm_needed: ['创始人要写企业名称', 'Name the founder’s firm'],
    firm_unknown: ['没找到或有同名，请填统一社会信用代码', 'Unknown, or several: give a credit code'],
    park_needed: ['园区专员要写园区名称', 'Name the officer’s park'],
    park_unknown: ['没有这个园区', 'There is no such park'],
    department_needed: ['部门账户要写部门名称', 'Name the department'],
    department_unknown: ['没有这个部门，或者已经撤销', 'No such department, or it has ended'],
    already_member: ['已经是成员，有这个身份', 'Has the role already'],
    already_invited: ['已经邀请过，正等回复', 'Invited already, not answered yet'],
    other_side: ['创始人不能兼任工作人员或专家', 'No founder is staff or an expert'],
    other_side_above: ['上面的行里是另一方，不能兼任', 'On the other side in a row above'],
    twice: ['和上面的一行重复', 'Repeats a row above'],
    cells_many: ['单元格比列多，请核对', 'More cells than columns: please check'],
  },
  refusals: {
    wrong_role: ['只有管理员能邀请成员。', 'Only administrators invite members.'],
    name_taken: [
      '刚刚有人改过：其中一位已被邀请、已加入，或所属已撤销，所以一封也没有寄。请再看一遍。',
      'Something has just changed: one of them was invited or has joined, or a place has ended. Nothing was sent: look again.',
    ],
    rows_wrong: [
      '有的行读不了或不能邀请，一封也没有寄。请再看一遍，改好再寄。',
      'Some rows cannot be read or invited, so nothing was sent. Look again and mend them first.',
    ],
    too_many: ['一次最多 200 行', 'At most 200 rows at once'],
    no_rows: ['没有读到行', 'No row was read'],
    other_rows: ['和刚才看的不一样了，请再看一遍。', 'These are not the rows that were shown. Look again.'],
  },
})
