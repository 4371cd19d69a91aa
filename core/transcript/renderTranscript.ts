import { prepareTranscript, type PreparedTranscript } from './prepare';
import type { RedactionCounts } from './redact';
import { renderCrisp, type CrispRendering } from './render/crisp';
import { renderEmail, type EmailRendering } from './render/email';
import { renderHtml } from './render/html';
import { renderJson } from './render/json';
import { renderMarkdown } from './render/markdown';
import { renderPlainText, transcriptFile, type TextRendering } from './render/plainText';
import { renderSlack, type SlackRendering } from './render/slack';
import { writeSlackText } from './render/slackText';
import { renderZendesk, type ZendeskRendering } from './render/zendesk';
import type { Brief, Format, RenderedFile, Shortened, TranscriptInput } from './transcript';

/** The structure of each format: what a request to its service is made of. */
export interface Payloads {
	slack: SlackRendering;
	zendesk: ZendeskRendering;
	crisp: CrispRendering;
	email: EmailRendering;
	markdown: { text: string };
	plainText: { text: string };
	html: { text: string };
	json: { text: string };
}

interface Rendering<F extends Format> {
	/** What a builder puts into the text field of a node. */
	text: string;
	/** The whole transcript to attach, in the format's own type where it has one. */
	file: RenderedFile;
	/** What `payload` leaves out; null where it holds everything. */
	shortened: Shortened | null;
	payload: Payloads[F];
}

export interface RenderedTranscript<F extends Format> extends Rendering<F> {
	brief: Brief;
	/** Whether a chat model wrote lines of the brief. */
	briefBy: 'rules' | 'model';
	/** Why the brief that a chat model wrote is not used; null where it is, or none was asked for. */
	briefProblem: string | null;
	redactions: RedactionCounts;
}

type Renderers = { [F in Format]: (prepared: PreparedTranscript) => Rendering<F> };

const RENDERERS: Renderers = {
	slack: (prepared) => {
		const payload = renderSlack(prepared);
		const file = transcriptFile(prepared);
		return { text: writeSlackText(prepared), file, shortened: payload.shortened, payload };
	},
	zendesk: (prepared) => {
		const payload = renderZendesk(prepared);
		const file = payload.file ?? transcriptFile(prepared);
		return { text: payload.htmlBody, file, shortened: payload.shortened, payload };
	},
	crisp: (prepared) => {
		const payload = renderCrisp(prepared);
		const file = transcriptFile(prepared);
		return { text: payload.notes.join('\n\n'), file, shortened: payload.shortened, payload };
	},
	email: (prepared) => {
		const payload = renderEmail(prepared);
		return { text: payload.html, file: payload.file, shortened: payload.shortened, payload };
	},
	markdown: (prepared) => whole(renderMarkdown(prepared)),
	plainText: (prepared) => whole(renderPlainText(prepared)),
	html: (prepared) => whole(renderHtml(prepared)),
	json: (prepared) => whole(renderJson(prepared)),
};

/** A format without limits leaves nothing out. */
function whole({ text, file }: TextRendering) {
	return { text, file, shortened: null, payload: { text } };
}

/** A conversation in one of the formats: made safe, redacted, with its brief. */
export function renderTranscript<F extends Format>(
	input: TranscriptInput & { format: F },
): RenderedTranscript<F> {
	return renderPrepared(prepareTranscript(input), input.format);
}

/** The same where one prepared transcript goes to several destinations. */
export function renderPrepared<F extends Format>(
	prepared: PreparedTranscript,
	format: F,
): RenderedTranscript<F> {
	const { brief, briefProblem, redactions } = prepared;
	return { ...RENDERERS[format](prepared), brief, briefBy: authorOf(brief), briefProblem, redactions };
}

/** Who wrote what can be written in two ways. */
export function authorOf({ byModel }: Brief): 'rules' | 'model' {
	return byModel.length > 0 ? 'model' : 'rules';
}
