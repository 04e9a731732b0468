import { Crowd } from '../../../src/imports/crowd.js';

const somebody = (name: string, ...emails: string[]) => ({ name, emails });

describe('somebody in a crowd', () => {
  const ana = somebody('Ana LOPEZ', 'office@peru.example', 'ana@peru.example');
  const bo = somebody('Bo Núñez', 'Office@peru.example');
  const crowd = new Crowd([ana, bo, somebody('Kim LEE'), somebody('Lee Kim')]);

  it.each([
    ['by an address, whatever its capitals', somebody('A. Lopez', 'ANA@peru.example'), ana],
    ['by a shared address and a part of the name', somebody('Nunez', 'office@peru.example'), bo],
    ['by the name, whatever its accents and order', somebody('Nuñez, Bo'), bo],
    ['not by a shared address alone', somebody('Carla DIAZ', 'office@peru.example'), undefined],
    ['not by a name that two have', somebody('Kim Lee'), undefined],
  ])('is known %s', (_, sought, found) => expect(crowd.find(sought)).toBe(found));

  it('is found as quickly among thousands who share one mailbox and one name', () => {
    const started = process.cpuUsage();
    const many = new Crowd<ReturnType<typeof somebody>>();
    for (let n = 0; n < 20_000; n++) {
      many.find(somebody(`Ana Nr${n % 3}`, 'all@peru.example'));
      many.add(somebody(`Ana Nr${n % 3}`, 'all@peru.example'));
    }
    expect(process.cpuUsage(started).user / 1_000_000).toBeLessThan(12);
  });
});
