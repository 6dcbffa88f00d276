import { defineWords } from '~/shared/words'

/** What the page of the first administrator says. */
export const firstAdminWords = defineWords({
  title: ['第一位管理员', 'The first administrator'],
  lead: [
    '这台服务器还没有账户。这里建的账户管理成员和日志，其他人由您邀请。',
    'This server has no account yet. The one made here looks after members and the log, and invites everybody else.',
  ],
  act: ['建立账户', 'Make the account'],
  ended: ['这个链接已用过或已过期', 'This link has been used or has expired'],
  endedText: ['重新启动服务器会打印一个新链接。', 'Starting the server again prints a new one.'],
  enclave: ['飞地孵化器', 'The enclave incubator'],
  enclaveLead: [
    '还没有孵化器，请先说明它叫什么、在哪两个城市之间。标准、表单和六项指标先用通行的一套。',
    'There is no incubator yet. Say what it is called and between which two cities it stands; criteria, forms and the six indicators begin with the usual set.',
  ],
  home: ['飞出地（制造）', 'Home city (making)'],
  host: ['飞入地（研发）', 'Host city (research)'],
  slugHint: [
    '小写字母、数字和短横，如 weinan-xian',
    'Small letters, digits and hyphens, such as weinan-xian',
  ],
  prefixHint: [
    '2 至 4 个大写字母，如 WX；编号以它开头',
    '2 to 4 capitals, such as WX; references begin with it',
  ],
  codeHint: ['6 位行政区划代码，如 610500', 'The 6-digit division code, such as 610500'],
  labels: {
    nameZh: ['中文名称', 'Name in Chinese'],
    nameEn: ['英文名称', 'Name in English'],
    slug: ['网址里的名字', 'Name in addresses'],
    refPrefix: ['编号前缀', 'Prefix of references'],
    homeZh: ['飞出地城市', 'Home city in Chinese'],
    homeEn: ['飞出地城市英文名', 'Home city in English'],
    homeCode: ['飞出地区划代码', 'Home division code'],
    hostZh: ['飞入地城市', 'Host city in Chinese'],
    hostEn: ['飞入地城市英文名', 'Host city in English'],
    hostCode: ['飞入地区划代码', 'Host division code'],
  },
})
