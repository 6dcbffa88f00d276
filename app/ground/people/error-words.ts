import { defineWords } from '~/shared/words'

/** What the forms of the account answer, by code. */
export const errorWords = defineWords({
  required: ['请填写', 'Please fill this in'],
  identifier_wrong: [
    '请填电子邮箱，或 11 位大陆手机号',
    'Give an e-mail address or an 11-digit mainland mobile number',
  ],
  name_long: ['最多 60 个字', 'At most 60 characters'],
  name_wrong: ['姓名里有不能用的字符', 'The name has characters that cannot be used'],
  password_short: ['密码至少 10 个字符', 'A password has at least 10 characters'],
  password_long: ['密码太长，最多 200 个字符', 'A password has at most 200 characters'],
  password_common: [
    '这个密码太常见，很容易被猜到，请换一个',
    'This password is common and easily guessed. Choose another',
  ],
  password_is_identifier: ['密码不能与邮箱或手机号相同', 'The password must not be the address itself'],
  password_repeats: [
    '密码里不同的字符太少，或是一串顺序、重复的字符，请换一个',
    'This password repeats itself or runs in a row. Choose one with more different characters',
  ],
  password_context: [
    '密码只是孵化器、城市、产品的名称或您自己的名字加上数字，容易被猜到，请换一个',
    'This password is little more than a name of this place, of the product or of yourself with digits. Choose another',
  ],
  password_wrong: ['现在的密码不对', 'The present password is not right'],
  consent_needed: ['同意隐私说明后才能注册', 'An account needs your agreement to the privacy notice'],
  code_wrong: [
    '验证码不对，或已用过。等手机上出现下一个再试',
    'The code is wrong or already used. Wait for the next one and try again',
  ],
  wrong: ['账号或密码不对', 'Account or password is not right'],
  expired: ['等得太久了，请重新登录', 'That took too long. Please sign in again'],
  too_many: [
    '试得太多了，请 15 分钟后再试；急用请找孵化器运营部',
    'Too many attempts. Try again in 15 minutes, or ask the incubator',
  ],
  link_ended: ['这个链接已用过或已过期', 'This link has been used or has expired'],
  address_unproven: [
    '请先确认账户的地址：打开寄给您的信，点里面的链接',
    'Confirm the address of your account first: open the letter and follow its link',
  ],
  phone_unreachable: [
    '本站还没有短信通道，信寄不到手机号；请填邮箱',
    'This site sends no text messages yet: give an e-mail address',
  ],
  has_account: [
    '这个地址已有账户，请登录后接受邀请',
    'This address has an account. Sign in, then accept the invitation',
  ],
  other_side: [
    '同一个孵化器里，创始人不能兼任工作人员或专家，工作人员和专家也不能当创始人。请与邀请人联系',
    'In one incubator a founder cannot be staff or an expert, nor staff or an expert a founder. Ask the person who invited you',
  ],
  already_on: ['两步登录已经开启', 'Two-step sign-in is on already'],
  needed_by_role: [
    '您的身份要求两步登录，不能关闭；换手机时请管理员清除，再重新开启',
    'Your role needs two-step sign-in; it stays on. For a new phone, ask the administrator to clear it, then turn it on again',
  ],
  not_yours: ['没有这一项', 'There is no such item'],
  changed_meanwhile: ['刚刚有人改过，请刷新后再看', 'Someone has just changed this. Reload and look again'],
  text_long: ['太长了', 'Too long'],
  slug_wrong: [
    '用小写字母开头，只含小写字母、数字和短横，3 至 41 个字符',
    'Begin with a small letter; small letters, digits and hyphens only, 3 to 41 characters',
  ],
  slug_taken: ['这个名字已被占用，请换一个', 'This name is taken. Choose another'],
  prefix_wrong: ['2 至 4 个大写字母', '2 to 4 capitals'],
  city_code_wrong: ['6 位数字', '6 digits'],
})
