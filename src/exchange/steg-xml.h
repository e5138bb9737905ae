/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-error.h"

#include <libxml/tree.h>

G_BEGIN_DECLS

/* Reading of XML that comes from anybody. Everything is in memory, nothing else is opened, and the
 * limits are counted while parsing. Errors: %STEG_ERROR_NOT_OURS when it is no XML or not ours,
 * %STEG_ERROR_DAMAGED else, both with "FILE:LINE: what was expected". */

/* Largest file that is read, in bytes. A framework is a twentieth of it; a programme of many years
 * must be readable when it was writable. */
#define STEG_XML_MAX_FRAMEWORK (4 * 1024 * 1024)
#define STEG_XML_MAX_PROGRAMME (64 * 1024 * 1024)

/* The bytes of @path, at most @max of them. Returns: owned; %NULL with the error of the file. */
GBytes *steg_xml_load (const char *path, gsize max, GError **error);

/* Parses @bytes, which must be UTF-8 without a document type; @name stands for the file in
 * messages. The root must be the element @root of the namespace @space. Returns: owned. */
xmlDoc *steg_xml_parse (
  GBytes *bytes, const char *name, const char *space, const char *root, GError **error);

/* Whether @document is what the RELAX NG grammar @grammar describes, which must be our own. The
 * message says what may stand in the element that is wrong. */
gboolean steg_xml_validate (xmlDoc *document, GBytes *grammar, GError **error);

/* Sets @error to %STEG_ERROR_DAMAGED with file and line of @node. Returns: always FALSE. */
gboolean steg_xml_refuse (xmlNode *node, GError **error, const char *format, ...)
  G_GNUC_PRINTF (3, 4);

/* Puts file and line of @node before the message of @error (if it is set) and makes it
 * %STEG_ERROR_DAMAGED. Returns: always FALSE. */
gboolean steg_xml_blame (xmlNode *node, GError **error);

/* The line of @node in its file. */
int steg_xml_line (xmlNode *node);

/* The name of an element. Borrowed. */
const char *steg_xml_name (xmlNode *node);

gboolean steg_xml_is (xmlNode *node, const char *name);

/* The value of an attribute, %NULL when @node does not have it. Returns: owned. */
char *steg_xml_attribute (xmlNode *node, const char *name);

/* The text in @node. Returns: owned. */
char *steg_xml_text (xmlNode *node);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

G_END_DECLS
