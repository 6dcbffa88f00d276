import { defineLetters } from '~/ground/letters/letter'

/** Letters about an account: those of the installation are the same for every enclave. */
export const accountLetters = defineLetters({
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
  address_proof: {
    to: [],
    reach: 'at_once',
    fixed: true,
    has: ['link'],
    needs: ['link'],
    zh: {
      when: '注册或添加地址后',
      subject: '请确认这个地址是您的',
      body: '有人（希望是您本人）在飞地用这个地址注册或添加了账户。三天内打开下面的链接确认；确认后账户才能提交申请、接受邀请。不是您注册的，也可以在链接里把账户收回：别人设的密码和两步登录随之失效。\n\n{链接}',
    },
    en: {
      when: 'after somebody signed up with an address or added it',
      subject: 'Please confirm that this address is yours',
      body: 'Someone (we hope it was you) signed up to Feidi with this address, or added it to an account. Open the link below within three days to confirm; only then can the account hand in an application or accept an invitation. If it was not you, the link also lets you take the account over: the password and second factor that others set stop working.\n\n{link}',
    },
  },
  address_changed: {
    to: [],
    reach: 'at_once',
    fixed: true,
    has: [],
    needs: [],
    zh: {
      when: '账户换了地址后，寄到原地址',
      subject: '您的飞地账户换了地址',
      body: '您的账户从现在起用另一个地址登录和收信，其他设备已全部退出。不是您本人改的，请马上告诉孵化器运营部。',
    },
    en: {
      when: 'to the former address, after an account got another',
      subject: 'Your Feidi account has another address',
      body: 'From now on your account signs in with, and gets its letters at, another address; every other device is signed out. If it was not you, tell the incubator at once.',
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
      body: '您的账户从现在起登录时还要验证码，其他设备已全部退出。请把恢复码收好：手机不在身边时靠它进入。',
    },
    en: {
      when: 'after two-step sign-in was turned on',
      subject: 'Two-step sign-in is on',
      body: 'From now on your account asks for a code at sign-in, and every other device is signed out. Keep the recovery codes: they let you in when the phone is not at hand.',
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
      body: '您的账户登录时不再要验证码，其他设备已全部退出。不是您本人关的，请马上修改密码，并告诉孵化器运营部。',
    },
    en: {
      when: 'after two-step sign-in was turned off',
      subject: 'Two-step sign-in is off',
      body: 'Your account no longer asks for a code, and every other device is signed out. If it was not you, change your password at once and tell the incubator.',
    },
  },
})
