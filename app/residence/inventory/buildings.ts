/** What a house is called until somebody names it. */
export const MAIN_BUILDING = { code: 'main', nameZh: '主楼', nameEn: 'Main building', position: 1 }
