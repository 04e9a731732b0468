import { readDeliveryStatus } from '../../../src/platform/bounces/delivery-status.js';
import { readReport } from '../../../src/platform/bounces/report.js';
import { bare, exchange, exim, mailOf, postfix } from '../../bounces/reports.js';

const OURS = { address: 'ana.ferro@example.org', messageId: '<5f0c8a52-4c1e-4b7e-9d39-2f6f4f0d1c11@crm.example.org>' };
const read = (text: string) => readReport(Buffer.from(text, 'latin1'));

describe('a report on delivery', () => {
  it.each([
    [
      'Postfix',
      postfix(OURS),
      '5.1.1',
      /^550 5\.1\.1 <ana\.ferro@example\.org>: Recipient address rejected: User unknown/,
    ],
    ['Exim', exim(OURS), '5.0.0', /^550-5\.1\.1 The email account/],
    ['Exchange', exchange(OURS), '5.1.10', /^550 5\.1\.10 RESOLVER/],
    ['a filter that returns nothing', bare(OURS), '5.7.1', /^5\.7\.1$/],
  ])('of %s says which mail, to whom, and why', async (_, text, status, words) => {
    const { about, recipients } = (await read(text))!;
    expect(about[0]).toBe(OURS.messageId);
    expect(recipients).toHaveLength(1);
    expect(recipients[0]).toMatchObject({ action: 'failed', status });
    expect(recipients[0]!.words).toMatch(words);
    expect(recipients[0]!.addresses.map((address) => address.toLowerCase())).toContain(OURS.address);
  });

  it('that was cut off in the returned mail is understood all the same', async () => {
    const text = postfix(OURS);
    const cut = text.slice(0, text.indexOf('Subject: A reminder'));
    expect(await read(cut)).toEqual(await read(text));
  });

  it('knows no Message-ID with a control character, and hands on none in the words', async () => {
    const spoilt = postfix({ ...OURS, messageId: '<a\0b@crm.example.org>' }).replace('550 5.1.1', '550\0 5.1.1');
    const { about, recipients } = (await read(spoilt))!;
    expect(about).toEqual([]);
    expect(recipients[0]!.words).toMatch(/^550 {2}5\.1\.1 </);
  });

  it.each([
    ['an answer by a person', mailOf('From: ana@example.org', 'Subject: Re: A reminder', '', 'Thank you.')],
    ['an absence note', mailOf('Auto-Submitted: auto-replied', `In-Reply-To: ${OURS.messageId}`, '', 'I am away.')],
    ['a status of nobody', postfix({ ...OURS, address: '' })],
    ['no status', postfix(OURS, { status: 'unknown' })],
    ['nothing', ''],
    ['bytes without sense', Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)).toString('latin1')],
  ])('is not %s', async (_, text) => {
    expect(await read(text)).toBeNull();
  });

  it('reads several recipients, folded lines, comments, and of two fields with one name the first', () => {
    const text = mailOf(
      'Reporting-MTA: dns; mx.example.net',
      '',
      'Final-Recipient: rfc822; <a@example.org>',
      'Action: Failed',
      'Status: 5.2.2 (mailbox full)',
      'Diagnostic-Code: smtp; 552 5.2.2',
      '\tover quota',
      'Status: 2.0.0',
      '',
      'Final-Recipient: utf-8; b@example.org',
      'Action: delayed',
      'Status: 4.4.1',
    );
    expect(readDeliveryStatus(text).recipients).toEqual([
      { addresses: ['a@example.org'], action: 'failed', status: '5.2.2', words: '552 5.2.2 over quota' },
      { addresses: ['b@example.org'], action: 'delayed', status: '4.4.1', words: '4.4.1' },
    ]);
  });
});

/** A quarter of a megabyte is what is fetched of a mail at most. */
const SIZE = 256 * 1024;

describe('a hostile mail', () => {
  const hostile: [string, string][] = [
    ['thousands of parts', `Content-Type: multipart/report; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(SIZE / 10)}`],
    [
      'parts in parts',
      Array.from({ length: 3000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join(
        '',
      ),
    ],
    ['a header without end', `X: ${'a'.repeat(SIZE)}`],
    ['as many headers as fit', 'A: b\r\n'.repeat(SIZE / 6)],
    [
      'a folded field without end',
      postfix(OURS).replace('Action: failed', `Action: failed${'\r\n '.repeat(SIZE / 3)}`),
    ],
    [
      'blank lines without end',
      postfix(OURS).replace('Action: failed', `Action: failed\r\n${' \r\n'.repeat(SIZE / 3)}`),
    ],
    [
      'recipients without end',
      postfix(OURS).replace(
        'Final-Recipient',
        `${'Final-Recipient: rfc822; a@b\r\n\r\n'.repeat(SIZE / 35)}Final-Recipient`,
      ),
    ],
    ['references without end', `${'<a@b> '.repeat(SIZE / 6)}`],
    ['an odd charset', postfix(OURS).replace('message/delivery-status', 'message/delivery-status; charset=x-no-such')],
    ['spaces before a colon', postfix(OURS).replace('Action: failed', `Action${' '.repeat(SIZE)}: failed`)],
  ];

  hostile.push(['line feeds without end', `${postfix(OURS).slice(0, 400)}${'\n'.repeat(SIZE)}`]);

  it.each(hostile)('with %s costs little', async (_, text) => {
    const began = performance.now();
    await read(text);
    // some tenths of a second on a machine that has nothing else to do; what grows with the square would take minutes
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
