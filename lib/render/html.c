/* html.c: text and the frame of a page in HTML */
#include "html.h"
#include "inner.h"

static void
escape(struct al_buf *out, const char *s)
{
	for (; *s; s++)
		switch (*s) {
		case '&':
			al_buf_adds(out, "&amp;");
			break;
		case '<':
			al_buf_adds(out, "&lt;");
			break;
		case '>':
			al_buf_adds(out, "&gt;");
			break;
		case '"':
			al_buf_adds(out, "&quot;");
			break;
		default:
			al_buf_addc(out, *s);
		}
}

void
al_html_text(struct al_buf *out, const char *s)
{
	struct al_buf clean = { 0 };

	al_render_clean(&clean, s, false);
	escape(out, al_buf_str(&clean));
	al_buf_release(&clean);
}

void
al_html_begin(struct al_buf *out, bool zh, const char *title, const char *style)
{
	al_buf_addf(out,
		    "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n"
		    "<meta charset=\"utf-8\">\n<title>",
		    zh ? "zh-CN" : "en");
	al_html_text(out, title);
	al_buf_addf(out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<h1>",
		    style);
	al_html_text(out, title);
	al_buf_adds(out, "</h1>\n");
}

void
al_html_end(struct al_buf *out)
{
	al_buf_adds(out, "</body>\n</html>\n");
}
