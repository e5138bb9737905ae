/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-xml-grammar.h"

#include "base/steg-text.h"

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <string.h>

struct _StegXmlGrammar
{
  xmlDoc     *source;
  xmlRelaxNG *rules;
};

typedef xmlRelaxNGParserCtxt GrammarParser;
typedef xmlRelaxNGValidCtxt  Validator;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrammarParser, xmlRelaxNGFreeParserCtxt)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Validator, xmlRelaxNGFreeValidCtxt)

/* The first thing that is wrong. */
typedef struct
{
  xmlNode *node;
  int      code;
} Complaint;

StegXmlGrammar *
steg_xml_grammar_new (GBytes *bytes)
{
  StegXmlGrammar *self = g_new0 (StegXmlGrammar, 1);
  g_autoptr (GrammarParser) parser = NULL;

  self->source = xmlReadMemory (g_bytes_get_data (bytes, NULL), (int) g_bytes_get_size (bytes),
                                NULL, "UTF-8", XML_PARSE_NONET);
  g_assert (self->source != NULL);
  parser = xmlRelaxNGNewDocParserCtxt (self->source);
  self->rules = xmlRelaxNGParse (parser);
  g_assert (self->rules != NULL);
  return self;
}

void
steg_xml_grammar_free (StegXmlGrammar *self)
{
  xmlRelaxNGFree (self->rules);
  xmlFreeDoc (self->source);
  g_free (self);
}

static gboolean
is_element (xmlNode *node, const char *name)
{
  return node != NULL && node->type == XML_ELEMENT_NODE
         && g_strcmp0 ((const char *) node->name, name) == 0;
}

/* libxml2 may blame the first element in the one whose attributes are wrong; its words do not. */
static void
on_complaint (void *user_value, xmlError *failure)
{
  Complaint *complaint = user_value;
  xmlNode   *node = failure->node;

  if (complaint->node != NULL || node == NULL)
    return;
  complaint->code = failure->code;
  complaint->node = node;
  if (failure->code == XML_RELAXNG_ERR_ATTRVALID && !is_element (node, failure->str1)
      && is_element (node->parent, failure->str1))
    complaint->node = node->parent;
}

static gboolean
is_called (xmlNode *node, const char *kind, const char *name)
{
  xmlChar *value = xmlGetNoNsProp (node, (const xmlChar *) "name");
  gboolean same
    = strcmp ((const char *) node->name, kind) == 0 && g_strcmp0 ((const char *) value, name) == 0;

  xmlFree (value);
  return same;
}

/* The first <@kind name="@name"> in @node. */
static xmlNode *
find (xmlNode *node, const char *kind, const char *name)
{
  for (xmlNode *child = xmlFirstElementChild (node); child != NULL;
       child = xmlNextElementSibling (child))
    {
      xmlNode *found = is_called (child, kind, name) ? child : find (child, kind, name);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Appends to @names what @node allows of @kind ("element", "attribute") directly in it. */
static void
list_allowed (StegXmlGrammar *self, xmlNode *node, const char *kind, GString *names)
{
  for (xmlNode *child = xmlFirstElementChild (node); child != NULL;
       child = xmlNextElementSibling (child))
    {
      const char *pattern = (const char *) child->name;
      xmlChar    *name = xmlGetNoNsProp (child, (const xmlChar *) "name");

      if (strcmp (pattern, kind) == 0)
        steg_text_list (names, (const char *) name);
      else if (strcmp (pattern, "ref") == 0)
        list_allowed (self,
                      find (xmlDocGetRootElement (self->source), "define", (const char *) name),
                      kind, names);
      else if (strcmp (pattern, "element") != 0 && strcmp (pattern, "attribute") != 0)
        list_allowed (self, child, kind, names);
      xmlFree (name);
    }
}

static char *
allowed (StegXmlGrammar *self, xmlNode *node, const char *kind)
{
  GString *names = g_string_new (NULL);
  xmlNode *root = xmlDocGetRootElement (self->source);
  xmlNode *rule = find (root, "element", (const char *) node->name);

  if (rule != NULL)
    list_allowed (self, rule, kind, names);
  if (names->len == 0)
    g_string_append (names, "none");
  return g_string_free (names, FALSE);
}

static char *
describe (StegXmlGrammar *self, const Complaint *complaint)
{
  xmlNode         *node = complaint->node;
  xmlNode         *root = xmlDocGetRootElement (self->source);
  gboolean         known = find (root, "element", (const char *) node->name) != NULL;
  gboolean         misplaced = complaint->code == XML_RELAXNG_ERR_ELEMWRONG || !known;
  g_autofree char *elements = allowed (self, misplaced ? node->parent : node, "element");
  g_autofree char *attributes = allowed (self, node, "attribute");

  if (misplaced)
    return g_strdup_printf ("<%s> was not expected here; in <%s> come, in this order: %s",
                            (const char *) node->name, (const char *) node->parent->name, elements);
  if (complaint->code == XML_RELAXNG_ERR_DATATYPE || complaint->code == XML_RELAXNG_ERR_VALUE)
    return g_strdup_printf ("<%s>: another text was expected: not empty, not too long, no blanks "
                            "around it",
                            (const char *) node->name);
  return g_strdup_printf ("<%s> is not as expected; its attributes: %s; the elements in it, in "
                          "this order: %s",
                          (const char *) node->name, attributes, elements);
}

gboolean
steg_xml_grammar_accepts (StegXmlGrammar *self, xmlDoc *document, xmlNode **culprit, char **problem)
{
  g_autoptr (Validator) validator = xmlRelaxNGNewValidCtxt (self->rules);
  Complaint complaint = { NULL, 0 };

  xmlRelaxNGSetValidStructuredErrors (validator, on_complaint, &complaint);
  if (xmlRelaxNGValidateDoc (validator, document) == 0)
    return TRUE;
  if (complaint.node == NULL || complaint.node->type != XML_ELEMENT_NODE)
    complaint.node = xmlDocGetRootElement (document);
  *culprit = complaint.node;
  *problem = describe (self, &complaint);
  return FALSE;
}
