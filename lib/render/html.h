/* html.h: a page for browsers and printers: HTML with its style inside, no
 * scripts, nothing from elsewhere */
#ifndef AL_HTML_H
#define AL_HTML_H

#include "base/base.h"

/* Append text so that a browser shows it and nothing else: escaped, control
 * characters as pictures, line ends as blanks. */
void al_html_text(struct al_buf *out, const char *s);
/* Up to the page's heading, which is its title too; `style` is CSS. */
void al_html_begin(struct al_buf *out, bool zh, const char *title,
		   const char *style);
void al_html_end(struct al_buf *out);

#endif
