import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';

// Sends the mails of a file one after the other and prints how long that took, in milliseconds: bare-loop.ts URL FILE POOLED
const [url, file, pooled] = process.argv.slice(2);
const mails = JSON.parse(readFileSync(file!, 'utf8')) as object[];
const transport = pooled === 'yes' ? createTransport({ url: url!, pool: true }) : createTransport({ url: url! });
const began = performance.now();
for (const mail of mails) await transport.sendMail(mail);
console.log(performance.now() - began);
transport.close();
