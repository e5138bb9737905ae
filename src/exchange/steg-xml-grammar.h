/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

/* A RELAX NG grammar in XML that is compiled into the program: never one from a file. */
typedef struct _StegXmlGrammar StegXmlGrammar;

/* @bytes must be such a grammar; a broken one is a programmer's error. */
StegXmlGrammar *steg_xml_grammar_new (GBytes *bytes);
void            steg_xml_grammar_free (StegXmlGrammar *self);

/* Whether @document is what the grammar describes. If not, @culprit is the first node that is
 * wrong (borrowed from @document), and @problem (owned) says what was expected there. */
gboolean steg_xml_grammar_accepts (StegXmlGrammar *self,
                                   xmlDoc         *document,
                                   xmlNode       **culprit,
                                   char          **problem);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegXmlGrammar, steg_xml_grammar_free)

G_END_DECLS
