import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDateLine, fromLocal } from '../dates.ts';
import { readDateLine } from './date-line.ts';

const JUNE_2 = Date.parse('2020-06-02T06:17:00+07:00');
const PLAIN = { hasTime: true, updated: false, weekdayDiffers: false, otherZone: false };

describe('readDateLine', () => {
  it.each([
    '02/06/2020 - 06:17',
    '02/06/2020 06:17',
    '02-06-2020 06:17',
    '2.6.2020, 6:17',
    '2 / 6 / 2020 – 6:17',
    'Thứ Ba, ngày 02/06/2020, 06:17 (GMT+7)',
    'Thứ ba, 02/06/2020 | 06:17',
    'THỨ BA, 02/06/2020 - 06:17',
    'T3, 02/06/2020 06:17:45',
    '06:17 02/06/2020',
    '06:17, thứ ba ngày 02/06/2020',
    'Thứ ba, 02/06/2020 06:17 GMT+07:00',
    'Ngày 2 tháng 6 năm 2020, lúc 6 giờ 17',
    '02/06/2020 6h17',
    '02/06/2020 - 06:17 AM',
    'Đăng lúc: 02/06/2020 - 06:17',
    'Được đăng 02/06/2020 - 06:17',
    'Kinh tế | 02/06/2020 - 06:17 | 1.234 lượt xem',
    'Đăng lúc 02/06/2020 06:17 | Cập nhật 03/06/2020 08:00',
  ])('%s', (line) => {
    expect(readDateLine(line)).toEqual({ at: JUNE_2, ...PLAIN });
  });

  it.each([
    ['Cập nhật: 02/06/2020 - 06:17', { at: JUNE_2, updated: true }],
    ['Cập nhật lúc 06:17 02/06/2020', { at: JUNE_2, updated: true }],
    ['Thứ tư, 02/06/2020 - 06:17', { at: JUNE_2, weekdayDiffers: true }],
    ['01/06/2020 - 23:17 (GMT+0)', { at: JUNE_2, otherZone: true }],
    ['Chủ nhật, 07/06/2020', { at: Date.parse('2020-06-07T00:00:00+07:00'), hasTime: false }],
    ['02/06/2020 - 7:40 PM', { at: Date.parse('2020-06-02T19:40:00+07:00') }],
    ['02/06/2020 - 12:05 SA', { at: Date.parse('2020-06-02T00:05:00+07:00') }],
    ['30/02/2020 - 06:17', { at: undefined }],
    ['02/06/2020 - 25:61', { at: undefined }],
    ['02/13/2020 - 06:17', { at: undefined }],
    ['00/06/2020 - 06:17', { at: undefined }],
    ['29/02/2019', { at: undefined, hasTime: false }],
  ])('%s tells more', (line, told) => {
    expect(readDateLine(line)).toEqual({ ...PLAIN, ...told });
  });

  it.each([
    'Ngày 02/06/2020, xã Cồn Én ra mắt tuyến đường hoa.',
    'Từ 02/06/2020 - 06:17',
    '02/06/2020 - 06:17 tại Cái Sơn',
    '02/06-2020 06:17',
    '02/06/20 - 06:17',
    '2020-06-02 06:17',
    '02/06 - 06:17',
    '06:17',
    'Số 0206/2020',
    '(CT)- Ngày 2-6',
    '02/06/2020 - 03/06/2020',
    'Hạn chót 02/06/2020',
    '',
  ])('%s is not a date line', (line) => {
    expect(readDateLine(line)).toBeUndefined();
  });

  it('reads every minute that formatDateLine prints, whatever stands between its numbers', () => {
    const first = (fromLocal({ year: 1900, month: 1, day: 1, hour: 0, minute: 0 }) ?? 0) / 60_000;
    const last = (fromLocal({ year: 2200, month: 12, day: 31, hour: 23, minute: 59 }) ?? 0) / 60_000;
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        fc.constantFrom('/', '-', '.'),
        fc.constantFrom(' - ', ' ', ', ', ' | '),
        (minute, dot, gap) => {
          const line = formatDateLine(minute * 60_000)
            .replaceAll('/', dot)
            .replace(' - ', gap);
          expect(readDateLine(line)).toEqual({ at: minute * 60_000, ...PLAIN });
        },
      ),
    );
  });
});
