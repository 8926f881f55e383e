/** `npm run audit:verify`: walks the audit trail and names every fault. Ends with 1 when there is one. */
import { writeFileSync } from 'node:fs';
import { noteOutcome } from '../shared/note-outcome.mjs';
import { reachDatabase } from '../shared/reach-database.mjs';
import { runMain } from '../shared/run-main.mjs';
import { say } from '../shared/say.mjs';
import { describeFault } from './describe-fault.mjs';
import { openTrail } from './open-trail.mjs';
import { readVerifyOptions } from './read-options.mjs';

/** More are counted and not shown. */
const shownFaults = 1000;

await runMain(async () => {
  const { anchorFile, ...options } = readVerifyOptions(process.argv.slice(2));
  const database = await reachDatabase();
  const { trail, db } = openTrail(database.url);
  try {
    let found = 0;
    const onFault = (/** @type {import('@zaoce/audit').TrailFault} */ fault) => {
      found += 1;
      if (found <= shownFaults) say(describeFault(fault));
    };
    const chains = await trail.walkTrail(db, { ...options, onFault });
    const entries = chains.reduce((sum, chain) => sum + chain.entries, 0);
    for (const { chain, entries, sequence, hash, faults } of chains) {
      say(`${faults === 0 ? '✓' : '✗'} ${chain.padEnd(10)} ${entries} 条 entries  #${sequence}  ${hash}`);
    }
    await noteOutcome(database.url, 'audit-verify', { ok: found === 0, details: { entries, faults: found } });
    if (found > 0) {
      say(`✗ ${entries} 条记录，${found} 处问题。 ${entries} entries, ${found} faults.`);
      process.exitCode = 1;
      return;
    }
    say(`✓ ${entries} 条记录，完整无误。 ${entries} entries, the trail is whole.`);
    // Only a trail that was found whole is worth noting.
    if (anchorFile) {
      writeFileSync(anchorFile, `${JSON.stringify(trail.anchorOf(chains, new Date()), undefined, 2)}\n`);
      say(`✓ 链尾已写入 ${anchorFile}，请另行保存。 Heads written to ${anchorFile}; keep it elsewhere.`);
    }
  } finally {
    await db.destroy();
    await database.leave();
  }
});
process.exit();
