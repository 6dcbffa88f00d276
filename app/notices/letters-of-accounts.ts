import type { Letter } from './letter'

/** Letters about an account: those of the installation are the same for every enclave. */
export const ACCOUNT_LETTERS = {
  password_reset: {
    to: [],
    reach: 'at_once',
    fixed: true,
    has: ['link'],
    needs: ['link'],
    zh: {
      when: '有人要求重设密码时',
      subject: '重设飞地密码',
      body: '有人（希望是您本人）要求重设密码。一小时内打开下面的链接设新密码；不是您本人，请忽略本信，密码不会改变。\n\n{链接}',
    },
    en: {
      when: 'when a new password is asked for',
      subject: 'Reset your Feidi password',
      body: 'Someone (we hope it was you) asked to reset your password. Open the link below within one hour to set a new one. If it was not you, ignore this letter: nothing changes.\n\n{link}',
    },
  },
  invitation: {
    to: [],
    reach: 'at_once',
    has: ['enclave', 'by', 'role', 'link'],
    needs: ['by', 'role', 'link'],
    zh: {
      when: '邀请成员时',
      subject: '邀请您加入{孵化器}',
      body: '{经手人}邀请您以“{身份}”身份加入{孵化器}。七天内打开下面的链接接受：\n\n{链接}',
    },
    en: {
      when: 'when somebody is invited',
      subject: 'You are invited to {incubator}',
      body: '{by} invites you to join {incubator} as {role}. Open the link within seven days to accept:\n\n{link}',
    },
  },
  already_registered: {
    to: [],
    reach: 'at_once',
    fixed: true,
    has: ['link'],
    needs: ['link'],
    zh: {
      when: '用已有账户的地址注册时',
      subject: '您已有飞地账户',
      body: '有人（或许是您本人）用这个地址注册飞地，但它已有账户，没有任何改变。要进入，请登录；忘了密码，请在登录页重设：\n\n{链接}\n\n不是您本人，请忽略本信。',
    },
    en: {
      when: 'when somebody signs up with a known address',
      subject: 'You already have a Feidi account',
      body: 'Someone (perhaps you) tried to sign up with this address, which has an account already. Nothing has changed. To come in, sign in; if you forgot the password, reset it there:\n\n{link}\n\nIf it was not you, ignore this letter.',
    },
  },
  password_changed: {
    to: [],
    reach: 'at_once',
    fixed: true,
    has: [],
    needs: [],
    zh: {
      when: '修改密码后',
      subject: '您的飞地密码已修改',
      body: '您的密码刚刚修改，其他设备已全部退出。不是您本人，请马上在登录页重设密码，并告诉孵化器运营部。',
    },
    en: {
      when: 'after a password was changed',
      subject: 'Your Feidi password was changed',
      body: 'Your password has just been changed and every other device is signed out. If it was not you, reset it on the sign-in page at once and tell the incubator.',
    },
  },
  second_factor_on: {
    to: [],
    reach: 'at_once',
    fixed: true,
    has: [],
    needs: [],
    zh: {
      when: '开启两步登录后',
      subject: '两步登录已开启',
      body: '您的账户从现在起登录时还要验证码。请把恢复码收好：手机不在身边时靠它进入。',
    },
    en: {
      when: 'after two-step sign-in was turned on',
      subject: 'Two-step sign-in is on',
      body: 'From now on your account asks for a code at sign-in. Keep the recovery codes: they let you in when the phone is not at hand.',
    },
  },
  second_factor_off: {
    to: [],
    reach: 'at_once',
    fixed: true,
    has: [],
    needs: [],
    zh: {
      when: '关闭两步登录后',
      subject: '两步登录已关闭',
      body: '您的账户登录时不再要验证码。不是您本人关的，请马上修改密码，并告诉孵化器运营部。',
    },
    en: {
      when: 'after two-step sign-in was turned off',
      subject: 'Two-step sign-in is off',
      body: 'Your account no longer asks for a code. If it was not you, change your password at once and tell the incubator.',
    },
  },
} as const satisfies Record<string, Letter>
