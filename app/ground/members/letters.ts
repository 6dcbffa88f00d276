import { defineLetters } from '~/ground/letters/letter'

/** Letters to those who are invited, and about a second factor that staff cleared. */
export const memberLetters = defineLetters({
  invitation: {
    to: [],
    reach: 'at_once',
    has: ['enclave', 'by', 'role', 'belongs', 'address', 'link'],
    needs: ['by', 'role', 'link'],
    zh: {
      when: '邀请成员时',
      subject: '邀请您加入{孵化器}',
      body: '{经手人}邀请您以“{身份}”身份加入{孵化器}{所属}。邀请是给{地址}的，七天内打开下面的链接接受：\n\n{链接}',
    },
    en: {
      when: 'when somebody is invited',
      subject: 'You are invited to {incubator}',
      body: '{by} invites you to join {incubator}{belonging} as {role}. The invitation is for {address}; open the link within seven days to accept:\n\n{link}',
    },
  },
  invitation_taken_elsewhere: {
    to: [],
    reach: 'at_once',
    has: ['person', 'invited', 'address', 'role', 'enclave'],
    needs: ['person', 'invited', 'address'],
    zh: {
      when: '邀请被另一个地址的账户接受后',
      subject: '您的邀请由另一个地址接受了',
      body: '您邀请{邀请的地址}以“{身份}”身份加入{孵化器}。接受的是{姓名}，账户的地址是{地址}。如果不是您要邀请的人，请马上结束这个身份。',
    },
    en: {
      when: 'after an account with another address accepted an invitation',
      subject: 'Your invitation was accepted from another address',
      body: 'You invited {invited address} to {incubator} as {role}. {person} accepted, with an account of {address}. If this is not the person you meant, end the role at once.',
    },
  },
  second_factor_cleared: {
    to: [],
    reach: 'at_once',
    fixed: true,
    has: ['by'],
    needs: [],
    zh: {
      when: '管理员清除两步登录后',
      subject: '您的两步登录已由管理员清除',
      body: '管理员{经手人}清除了您账户的两步登录，所有设备已退出。请登录后重新开启。不是您要求的，请马上修改密码，并告诉孵化器运营部。',
    },
    en: {
      when: 'after an administrator cleared two-step sign-in',
      subject: 'Your two-step sign-in was cleared by an administrator',
      body: 'The administrator {by} cleared two-step sign-in of your account; every device is signed out. Sign in and turn it on again. If you did not ask for this, change your password at once and tell the incubator.',
    },
  },
})
