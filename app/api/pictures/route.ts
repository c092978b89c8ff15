import { type Refusal, refuse } from '#domain/refusal.ts';
import { unlessBusy } from '#server/action.ts';
import { type Context, currentContext } from '#server/context.ts';
import { currentEnvironment } from '#server/environment.ts';
import { isOwnOrigin } from '#server/own-origin.ts';
import { addPicture, PICTURE_MAX_BYTES } from '#server/picture/add-picture.ts';
import { readPictures } from '#server/picture/read-pictures.ts';
import { currentStaff } from '#server/session.ts';
import type { SignedIn } from '#server/staff/sign-in.ts';

export const dynamic = 'force-dynamic';

const STATUS: Readonly<Record<Refusal['kind'], number>> = {
  signed_out: 401,
  foreign_origin: 403,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  rearranged: 409,
  renamed: 409,
  wrong_state: 409,
  invalid: 422,
  incomplete: 422,
  reason_required: 422,
  busy: 503,
};

const PRIVATE = { 'cache-control': 'no-store' };

/** Room for the caption and the other fields beside the picture. */
const LARGEST_FORM = PICTURE_MAX_BYTES + 64 * 1024;

function answerRefusal(refusal: Refusal): Response {
  return Response.json(refuse(refusal), { status: STATUS[refusal.kind], headers: PRIVATE });
}

const answerBusy = () => answerRefusal({ kind: 'busy' });

const invalidFile = (problem: 'invalid' | 'too_long') =>
  answerRefusal({ kind: 'invalid', problems: [{ field: 'file', problem }] });

async function requireDesk(context: Context): Promise<SignedIn | Response> {
  const person = await currentStaff(context);
  if (!person) return answerRefusal({ kind: 'signed_out' });
  return person.actor.deskRole === null ? answerRefusal({ kind: 'forbidden' }) : person;
}

async function readForm(request: Request): Promise<FormData | undefined> {
  try {
    return await request.formData();
  } catch {
    return undefined;
  }
}

/** The newest pictures. */
export async function GET(): Promise<Response> {
  return unlessBusy(listPictures, answerBusy);
}

/** Takes in one picture with its caption, credit and description. */
export async function POST(request: Request): Promise<Response> {
  return unlessBusy(() => takeInPicture(request), answerBusy);
}

async function listPictures(): Promise<Response> {
  const context = currentContext();
  const person = await requireDesk(context);
  return person instanceof Response ? person : Response.json(await readPictures(context), { headers: PRIVATE });
}

async function takeInPicture(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers, currentEnvironment().siteUrl)) return answerRefusal({ kind: 'foreign_origin' });
  const context = currentContext();
  const person = await requireDesk(context);
  if (person instanceof Response) return person;
  const length = Number(request.headers.get('content-length'));
  if (!(length > 0)) return invalidFile('invalid');
  if (length > LARGEST_FORM) return invalidFile('too_long');
  const form = await readForm(request);
  const file = form?.get('file');
  if (!form || !(file instanceof File)) return invalidFile('invalid');
  const word = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const answer = await addPicture(context, person.actor.staffId, {
    bytes: new Uint8Array(await file.arrayBuffer()),
    caption: word('caption'),
    credit: word('credit'),
    alt: word('alt'),
  });
  return answer.ok ? Response.json(answer, { status: 201, headers: PRIVATE }) : answerRefusal(answer.refusal);
}
