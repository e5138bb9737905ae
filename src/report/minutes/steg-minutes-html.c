/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/minutes/steg-minutes-html.h"

#include "base/steg-error.h"

#include <libxml/HTMLtree.h>

/* The page allows itself its style and nothing else. */
#define POLICY "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"

#define STYLE                                                                              \
  ":root{color-scheme:light dark}"                                                         \
  "body{font:1rem/1.45 Cantarell,system-ui,sans-serif;max-width:44rem;margin:2rem auto;"   \
  "padding:0 1rem;overflow-wrap:break-word}"                                               \
  "h1{font-size:1.7rem;line-height:1.2;margin:.2rem 0}"                                    \
  "h2{font-size:1.3rem;margin:2rem 0 .2rem}"                                               \
  "h3,h4{font-size:1rem;margin:.9rem 0 .1rem}"                                             \
  "p{margin:.2rem 0}p.remark{margin-left:1rem}p.quiet{opacity:.75}"                        \
  "ul{margin:.2rem 0;padding-left:1.4rem}"                                                 \
  "@page{size:A4;margin:18mm}"                                                             \
  "@media print{body{margin:0;max-width:none;font-size:10.5pt}h2,h3,h4{break-after:avoid}" \
  "p,li{break-inside:avoid}}"

static const struct
{
  const char *element;
  const char *style; /* its class */
} looks[STEG_MINUTES_N_KINDS] = {
  [STEG_MINUTES_QUIET] = { "p", "quiet" },
  [STEG_MINUTES_TITLE] = { "h1", NULL },
  [STEG_MINUTES_AREA] = { "h2", NULL },
  [STEG_MINUTES_PART] = { "h3", NULL },
  [STEG_MINUTES_WORDS] = { "p", NULL },
  [STEG_MINUTES_ITEM] = { "li", NULL },
  [STEG_MINUTES_ASPECT] = { "h3", NULL },
  [STEG_MINUTES_REMARK] = { "p", "remark" },
};

/* A child of @parent that holds @text, %NULL for none. Letters that XML has no place for are not
 * let through. */
static xmlNode *
add (xmlNode *parent, const char *element, const char *text)
{
  xmlNode         *node = xmlNewChild (parent, NULL, BAD_CAST element, NULL);
  g_autofree char *sound = g_strdup (text);

  for (char *at = sound; at != NULL && *at != '\0'; at++)
    if ((guchar) *at < ' ' && *at != '\n' && *at != '\t')
      *at = ' ';
  if (sound != NULL)
    xmlAddChild (node, xmlNewText (BAD_CAST sound));
  return node;
}

static void
add_meta (xmlNode *head, const char *attribute, const char *value, const char *content)
{
  xmlNode *meta = add (head, "meta", NULL);

  xmlNewProp (meta, BAD_CAST attribute, BAD_CAST value);
  if (content != NULL)
    xmlNewProp (meta, BAD_CAST "content", BAD_CAST content);
}

static void
add_head (xmlNode *html, GArray *lines)
{
  xmlNode *head = add (html, "head", NULL);

  add_meta (head, "charset", "utf-8", NULL);
  add_meta (head, "name", "viewport", "width=device-width, initial-scale=1");
  add_meta (head, "http-equiv", "Content-Security-Policy", POLICY);
  for (guint i = 0; i < lines->len; i++)
    if (g_array_index (lines, StegMinutesLine, i).kind == STEG_MINUTES_TITLE)
      add (head, "title", g_array_index (lines, StegMinutesLine, i).text);
  add (head, "style", STYLE);
}

/* The parts before the first area are headings of its rank: none is left out. */
static const char *
find_element (const StegMinutesLine *line, gboolean is_in_area)
{
  return line->kind == STEG_MINUTES_PART && !is_in_area ? looks[STEG_MINUTES_AREA].element
                                                        : looks[line->kind].element;
}

/* Items that follow each other are one list. */
static void
add_body (xmlNode *html, GArray *lines)
{
  xmlNode *body = add (add (html, "body", NULL), "main", NULL);
  xmlNode *list = NULL;
  gboolean is_in_area = FALSE;

  for (guint i = 0; i < lines->len; i++)
    {
      const StegMinutesLine *line = &g_array_index (lines, StegMinutesLine, i);
      xmlNode               *node;

      if (line->kind != STEG_MINUTES_ITEM)
        list = NULL;
      else if (list == NULL)
        list = add (body, "ul", NULL);
      is_in_area |= line->kind == STEG_MINUTES_AREA;
      node = add (list != NULL ? list : body, find_element (line, is_in_area), line->text);
      if (looks[line->kind].style != NULL)
        xmlNewProp (node, BAD_CAST "class", BAD_CAST looks[line->kind].style);
    }
}

static xmlDoc *
build (GArray *lines, const char *language)
{
  xmlDoc  *page = htmlNewDocNoDtD (NULL, NULL);
  xmlNode *html = xmlNewNode (NULL, BAD_CAST "html");

  xmlCreateIntSubset (page, BAD_CAST "html", NULL, NULL);
  xmlDocSetRootElement (page, html);
  xmlNewProp (html, BAD_CAST "lang", BAD_CAST language);
  add_head (html, lines);
  add_body (html, lines);
  return page;
}

/* The buffer's encoder is given, as otherwise every letter outside of ASCII becomes an entity. */
static gboolean
write_page (xmlDoc *page, xmlBuffer *buffer)
{
  xmlOutputBuffer *output
    = xmlOutputBufferCreateBuffer (buffer, xmlFindCharEncodingHandler ("UTF-8"));

  if (output == NULL)
    return FALSE;
  htmlDocContentDumpFormatOutput (output, page, "UTF-8", 1);
  return xmlOutputBufferClose (output) >= 0;
}

GBytes *
steg_minutes_html_new (GArray *lines, const char *language, GError **error)
{
  xmlDoc    *page = build (lines, language);
  xmlBuffer *buffer = xmlBufferCreate ();
  GBytes    *bytes = NULL;

  if (write_page (page, buffer))
    bytes = g_bytes_new (xmlBufferContent (buffer), (gsize) xmlBufferLength (buffer));
  else
    g_set_error_literal (error, STEG_ERROR, STEG_ERROR_FAILED, "a web page");
  xmlBufferFree (buffer);
  xmlFreeDoc (page);
  return bytes;
}
