// An SMTP server in a process of its own on the port of its argument. It notes the Message-ID of what it has taken, one a
// line, before it answers: what was noted was taken, also when the server is killed before anybody hears of it.
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, _session, done) => {
    text(stream).then((mail) => {
      const [, messageId] = /^Message-ID: (<[^>]+>)/im.exec(mail) ?? [];
      process.stdout.write(`${messageId}\n`);
      // The longer the answer takes, the likelier the server dies before it.
      setTimeout(done, 150);
    }, done);
  },
});
server.listen(Number(process.argv[2]), '127.0.0.1');
await once(server.server, 'listening');
process.stdout.write('listening\n');
