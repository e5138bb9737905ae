/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-xml.h"

#include "exchange/steg-xml-grammar.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gunixinputstream.h>
#include <libxml/SAX2.h>
#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

/* libxml2 2.9.14 compares the attributes of an element with each other: 200,000 of them in one tag
 * keep it busy for half a minute. */
#define MAX_TAG (16 * 1024)
#define MAX_ATTRIBUTES 64
#define MAX_DEPTH 32
#define MAX_ELEMENTS 1000000

/* What is counted while a document is parsed; the first problem stays. */
typedef struct
{
  int   depth;
  int   n_elements;
  int   line;
  char *problem;
} Guard;

static void
guard_clear (Guard *guard)
{
  g_free (guard->problem);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Guard, guard_clear)

typedef xmlParserCtxt Parser;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Parser, xmlFreeParserCtxt)

static xmlParserInput *
open_nothing (const char *url, const char *id, xmlParserCtxt *parser)
{
  return NULL;
}

static void
start_parser (void)
{
  static gsize started;

  if (g_once_init_enter (&started))
    {
      xmlInitParser ();
      xmlSetExternalEntityLoader (open_nothing);
      xmlCatalogSetDefaults (XML_CATA_ALLOW_NONE);
      g_once_init_leave (&started, 1);
    }
}

static gboolean
refuse_at (const char *name, int line, StegError code, const char *problem, GError **error)
{
  g_set_error (error, STEG_ERROR, (int) code, "%s:%d: %s", name, line, problem);
  return FALSE;
}

static gboolean
read_all (int descriptor, gsize max, GByteArray *bytes, GError **error)
{
  g_autoptr (GInputStream) stream = g_unix_input_stream_new (descriptor, TRUE);
  guint8 buffer[16 * 1024];
  gssize n;

  while ((n = g_input_stream_read (stream, buffer, sizeof buffer, NULL, error)) > 0)
    if (bytes->len + (gsize) n > max)
      {
        g_set_error (error, STEG_ERROR, STEG_ERROR_NOT_OURS, "larger than %u MB",
                     (guint) (max >> 20));
        return FALSE;
      }
    else
      g_byte_array_append (bytes, buffer, (guint) n);
  return n == 0;
}

GBytes *
steg_xml_load (const char *path, gsize max, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  int descriptor = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

  if (descriptor < 0)
    {
      steg_error_set_errno (error, errno, path);
      return NULL;
    }
  if (!read_all (descriptor, max, bytes, error))
    {
      g_prefix_error (error, "%s: ", path);
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static int
line_of (const char *start, const char *place)
{
  int line = 1;

  for (const char *p = start; p < place; p++)
    line += *p == '\n';
  return line;
}

/* Where the markup that begins at @p ends, or @end when it does not. */
static const char *
end_of_markup (const char *p, const char *end)
{
  static const struct
  {
    const char *begin, *finish;
  } kinds[] = { { "<!--", "-->" }, { "<![CDATA[", "]]>" }, { "<?", "?>" } };
  char quote = '\0';

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strncmp (p, kinds[i].begin, strlen (kinds[i].begin)) == 0)
      {
        const char *finish = g_strstr_len (p, end - p, kinds[i].finish);

        return finish != NULL ? finish : end;
      }
  for (; p < end && (*p != '>' || quote != '\0'); p++)
    if (quote != '\0' ? *p == quote : *p == '"' || *p == '\'')
      quote = quote != '\0' ? '\0' : *p;
  return p;
}

/* @text ends with a NUL at @end. */
static gboolean
check_tags (const char *text, const char *end, const char *name, GError **error)
{
  for (const char *tag = strchr (text, '<'); tag != NULL; tag = strchr (tag, '<'))
    {
      const char *finish = end_of_markup (tag, end);
      gboolean    is_tag = tag[1] != '!' && tag[1] != '?';

      if (is_tag && finish - tag > MAX_TAG)
        return refuse_at (name, line_of (text, tag), STEG_ERROR_DAMAGED,
                          "a tag of at most 16 KiB was expected", error);
      tag = finish;
    }
  return TRUE;
}

static gboolean
check_bytes (const char *text, gsize length, const char *name, GError **error)
{
  const char *valid;
  const char *first = g_str_has_prefix (text, "\xef\xbb\xbf") ? text + 3 : text;

  if (!g_utf8_validate (text, (gssize) length, &valid))
    return refuse_at (name, line_of (text, valid), STEG_ERROR_NOT_OURS,
                      "text in UTF-8 was expected", error);
  while (g_ascii_isspace (*first))
    first++;
  if (*first != '<')
    return refuse_at (name, line_of (text, first), STEG_ERROR_NOT_OURS, "an XML file was expected",
                      error);
  return check_tags (text, text + length, name, error);
}

static void
stop (Parser *parser, const char *problem)
{
  Guard *guard = parser->_private;

  if (guard->problem == NULL)
    {
      guard->problem = g_strdup (problem);
      guard->line = xmlSAX2GetLineNumber (parser);
    }
  xmlStopParser (parser);
}

static void
on_document_type (void *parser, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
  stop (parser, "no document type (<!DOCTYPE …>) was expected");
}

static void
on_start (void           *context,
          const xmlChar  *name,
          const xmlChar  *prefix,
          const xmlChar  *uri,
          int             n_spaces,
          const xmlChar **spaces,
          int             n_attributes,
          int             n_defaulted,
          const xmlChar **attributes)
{
  Parser *parser = context;
  Guard  *guard = parser->_private;

  if (++guard->depth > MAX_DEPTH)
    stop (parser, "at most 32 elements inside each other were expected");
  else if (++guard->n_elements > MAX_ELEMENTS)
    stop (parser, "at most a million elements were expected");
  else if (n_attributes > MAX_ATTRIBUTES || n_spaces > MAX_ATTRIBUTES)
    stop (parser, "at most 64 attributes in an element were expected");
  else
    xmlSAX2StartElementNs (parser, name, prefix, uri, n_spaces, spaces, n_attributes, n_defaulted,
                           attributes);
}

static void
on_end (void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
  Parser *parser = context;
  Guard  *guard = parser->_private;

  guard->depth--;
  xmlSAX2EndElementNs (parser, name, prefix, uri);
}

static const char *
words_for (int code)
{
  switch (code)
    {
    case XML_ERR_TAG_NAME_MISMATCH:
      return "the end tag of the element that is open was expected";
    case XML_ERR_TAG_NOT_FINISHED:
    case XML_ERR_DOCUMENT_END:
      return "the file ends before its last element is closed";
    case XML_ERR_DOCUMENT_EMPTY:
      return "an XML file was expected";
    case XML_ERR_UNDECLARED_ENTITY:
    case XML_WAR_UNDECLARED_ENTITY:
      return "only the entities &amp; &lt; &gt; &quot; and &apos; were expected";
    case XML_ERR_ATTRIBUTE_REDEFINED:
      return "each attribute was expected once";
    case XML_ERR_INVALID_CHAR:
    case XML_ERR_INVALID_CHARREF:
      return "a character that XML allows was expected";
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return "a namespace that is declared was expected";
    default:
      return "well-formed XML was expected";
    }
}

static void
on_error (void *context, xmlError *failure)
{
  Parser *parser = context;
  Guard  *guard = parser->_private;

  if (guard->problem == NULL && failure->level >= XML_ERR_ERROR)
    {
      guard->problem = g_strdup (words_for (failure->code));
      guard->line = MAX (failure->line, 1);
    }
}

static Parser *
new_parser (Guard *guard)
{
  Parser *parser = xmlNewParserCtxt ();

  parser->_private = guard;
  parser->sax->internalSubset = on_document_type;
  parser->sax->externalSubset = on_document_type;
  parser->sax->startElementNs = on_start;
  parser->sax->endElementNs = on_end;
  parser->sax->serror = on_error;
  return parser;
}

static gboolean
check_root (xmlDoc *document, const char *space, const char *root, GError **error)
{
  xmlNode *node = xmlDocGetRootElement (document);

  if (steg_xml_is (node, root) && node->ns != NULL
      && strcmp ((const char *) node->ns->href, space) == 0)
    return TRUE;
  g_set_error (error, STEG_ERROR, STEG_ERROR_NOT_OURS,
               "%s:%d: the root element <%s xmlns=\"%s\"> was expected, not <%s>",
               (const char *) document->URL, steg_xml_line (node), root, space,
               steg_xml_name (node));
  return FALSE;
}

static xmlDoc *
parse (const char *text, gsize length, const char *name, GError **error)
{
  g_auto (Guard) guard = { 0 };
  g_autoptr (Parser) parser = new_parser (&guard);
  g_autoptr (xmlDoc) document = NULL;

  document = xmlCtxtReadMemory (parser, text, (int) length, NULL, "UTF-8",
                                XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING
                                  | XML_PARSE_NOCDATA | XML_PARSE_COMPACT | XML_PARSE_BIG_LINES);
  if (document == NULL || guard.problem != NULL)
    {
      refuse_at (name, MAX (guard.line, 1), STEG_ERROR_DAMAGED,
                 guard.problem != NULL ? guard.problem : "well-formed XML was expected", error);
      return NULL;
    }
  document->URL = xmlStrdup ((const xmlChar *) name);
  return g_steal_pointer (&document);
}

xmlDoc *
steg_xml_parse (
  GBytes *bytes, const char *name, const char *space, const char *root, GError **error)
{
  gsize            length = 0;
  const char      *content = g_bytes_get_data (bytes, &length);
  g_autofree char *text = g_strndup (content != NULL ? content : "", length);
  g_autoptr (xmlDoc) document = NULL;

  g_return_val_if_fail (length <= STEG_XML_MAX_PROGRAMME, NULL);

  start_parser ();
  if (!check_bytes (text, length, name, error))
    return NULL;
  document = parse (text, length, name, error);
  if (document == NULL || !check_root (document, space, root, error))
    return NULL;
  return g_steal_pointer (&document);
}

gboolean
steg_xml_validate (xmlDoc *document, GBytes *grammar, GError **error)
{
  g_autoptr (StegXmlGrammar) rules = steg_xml_grammar_new (grammar);
  g_autofree char *problem = NULL;
  xmlNode         *culprit = NULL;

  if (steg_xml_grammar_accepts (rules, document, &culprit, &problem))
    return TRUE;
  return steg_xml_refuse (culprit, error, "%s", problem);
}

gboolean
steg_xml_refuse (xmlNode *node, GError **error, const char *format, ...)
{
  g_autofree char *problem = NULL;
  va_list          arguments;

  va_start (arguments, format);
  problem = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  return refuse_at ((const char *) node->doc->URL, steg_xml_line (node), STEG_ERROR_DAMAGED,
                    problem, error);
}

gboolean
steg_xml_blame (xmlNode *node, GError **error)
{
  if (error != NULL && *error != NULL)
    {
      g_prefix_error (error, "%s:%d: ", (const char *) node->doc->URL, steg_xml_line (node));
      (*error)->domain = STEG_ERROR;
      (*error)->code = STEG_ERROR_DAMAGED;
    }
  return FALSE;
}

int
steg_xml_line (xmlNode *node)
{
  return (int) xmlGetLineNo (node);
}

const char *
steg_xml_name (xmlNode *node)
{
  return (const char *) node->name;
}

gboolean
steg_xml_is (xmlNode *node, const char *name)
{
  return strcmp (steg_xml_name (node), name) == 0;
}

char *
steg_xml_attribute (xmlNode *node, const char *name)
{
  xmlChar *value = xmlGetNoNsProp (node, (const xmlChar *) name);
  char    *copy = g_strdup ((const char *) value);

  xmlFree (value);
  return copy;
}

char *
steg_xml_text (xmlNode *node)
{
  xmlChar *value = xmlNodeGetContent (node);
  char    *copy = g_strdup ((const char *) value);

  xmlFree (value);
  return copy;
}
