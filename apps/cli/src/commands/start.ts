import type { Command } from 'commander';
import { Api } from '../api.js';
import { connect } from '../connection.js';
import { CommandFailed, exitCodes } from '../exit-codes.js';
import { said, spoken } from '../language.js';
import { playDemonstration } from './demo.js';
import { importPublished } from './import.js';

export const addStart = (program: Command): void => {
  program
    .command('start')
    .description('serve, with the published cases and the demonstration cases, until Ctrl-C')
    .action(async () => {
      const stopped = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped.abort());
      try {
        await serveUntil(stopped.signal);
      } catch (error) {
        // Ctrl-C in the middle of the start or of the first import: the next start takes in what is missing.
        if (!stopped.signal.aborted) throw error;
      }
    });
};

const serveUntil = async (stopped: AbortSignal): Promise<void> => {
  const server = await connect(process.env['PORT']?.trim() || '3000');
  if (!server.own)
    throw new CommandFailed(
      said({ zh: `服务已在运行：${server.url}`, en: `A server runs already: ${server.url}` }),
      exitCodes.wrongInput,
    );
  try {
    if (stopped.aborted) return;
    stopped.addEventListener('abort', () => void server.stop());
    process.stdout.write(await welcome(server.url));
    await server.ended;
  } finally {
    await server.stop();
  }
};

const welcome = async (url: string): Promise<string> => {
  const api = new Api(url);
  const shown = await playDemonstration(api);
  const { imported, repeated } = await importPublished(api);
  const shownCases = imported + repeated;
  if (spoken() === 'zh-CN')
    return `
Anlu 案录 已在 ${url} 提供服务

  已导入公开处罚决定 ${shownCases} 件、演示案件 ${shown.length} 件（均为虚构）。
  打开控制台     ${url}/console/
  试用接口       ${url}/docs
  取得令牌       npm run --silent anlu -- token wang      （wang、li：办案人员；zhao：办案机构负责人；feng：部门负责人；
                 zheng：审核人员；wei：监督人员；jiang：审计人员；shen：登记人员；han：管理和运维人员）
  查看待办       curl -H "Authorization: Bearer $(npm run --silent anlu -- token wang)" ${url}/worklist
  核验日志       npm run --silent anlu -- verify

按 Ctrl-C 停止，数据不会丢失。
`;
  return `
Anlu 案录 serves on ${url}

  ${shownCases} published decisions and ${shown.length} demonstration cases (made up) are in.
  Open the console ${url}/console/
  Try the API      ${url}/docs
  Get a token      npm run --silent anlu -- token wang      (wang, li: caseworkers; zhao: unit head; feng: department head;
                   zheng: reviewer; wei: supervisor; jiang: auditor; shen: registrar; han: admin and operator)
  See the work     curl -H "Authorization: Bearer $(npm run --silent anlu -- token wang)" ${url}/worklist
  Prove the log    npm run --silent anlu -- verify

Ctrl-C stops it; nothing is lost.
`;
};
