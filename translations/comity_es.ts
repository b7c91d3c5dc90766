<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>CheckCommandStrings</name>
        <message>
            <source>a request file, or -</source>
            <translation>un archivo de solicitud, o -</translation>
        </message>
        <message>
            <source>the language of the transmittal and of the findings</source>
            <translation>el idioma de la transmisión y de las observaciones</translation>
        </message>
        <message>
            <source>text or json</source>
            <translation>text o json</translation>
        </message>
        <message>
            <source>The format is text or json, not "%1".</source>
            <translation>El formato es text o json, no “%1”.</translation>
        </message>
        <message>
            <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
            <translation>Errores: %1; advertencias: %2; consejos: %3. Huella (SHA-256): %4</translation>
        </message>
    </context>
    <context>
        <name>InputStrings</name>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>El archivo supera %1 MiB.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <translation>Es una carpeta, no un archivo.</translation>
        </message>
        <message>
            <source>The file cannot be read (%1).</source>
            <translation>No se puede leer el archivo (%1).</translation>
        </message>
    </context>
    <context>
        <name>InstrumentReaderStrings</name>
        <message>
            <source>The closed list "%1" does not exist.</source>
            <translation>La lista cerrada “%1” no existe.</translation>
        </message>
        <message>
            <source>The field "%1" does not exist.</source>
            <translation>El campo “%1” no existe.</translation>
        </message>
        <message>
            <source>The field stands twice in the template.</source>
            <translation>El campo figura dos veces en la plantilla.</translation>
        </message>
    </context>
    <context>
        <name>JsonStrings</name>
        <message>
            <source>A number is too large to be kept exactly.</source>
            <translation>Un número es demasiado grande para conservarse con exactitud.</translation>
        </message>
        <message>
            <source>The member "%1" stands twice in one object.</source>
            <translation>El miembro “%1” figura dos veces en un objeto.</translation>
        </message>
        <message>
            <source>A text is longer than %1 characters.</source>
            <translation>Un texto tiene más de %1 caracteres.</translation>
        </message>
        <message>
            <source>A text contains the character U+0000.</source>
            <translation>Un texto contiene el carácter U+0000.</translation>
        </message>
        <message>
            <source>The file holds more than %1 values.</source>
            <translation>El archivo contiene más de %1 valores.</translation>
        </message>
        <message>
            <source>Objects and lists are nested more than %1 deep.</source>
            <translation>Los objetos y las listas están anidados a más de %1 niveles.</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>línea %1, columna %2</translation>
        </message>
        <message>
            <source>The file ends in the middle: it was cut off.</source>
            <translation>El archivo termina a la mitad: está truncado.</translation>
        </message>
        <message>
            <source>This is not valid UTF-8 text.</source>
            <translation>No es un texto UTF-8 válido.</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>No es JSON.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>El archivo supera %1 MiB.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
    </context>
    <context>
        <name>MainStrings</name>
        <message>
            <source>Usage: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          an empty request as JSON
  check REQUEST [--language L] [--format json]
                                    what the treaty asks for and the request lacks
  render REQUEST --language L --output FOLDER [--document request]
                                    the transmittal as PDF; L: all, ar, en, es, fr, ru, zh, or en+ar
  read FILE [--pretty]              the request inside a transmittal or a request file

FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request; 2 the input or the call cannot be used.
</source>
            <translation>Uso: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          una solicitud vacía en JSON
  check REQUEST [--language L] [--format json]
                                    lo que el tratado exige y falta en la solicitud
  render REQUEST --language L --output FOLDER [--document request]
                                    la transmisión en PDF. L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              la solicitud contenida en una transmisión o en un archivo de solicitud

FILE y REQUEST pueden ser - para la entrada estándar. Código de salida: 0 hecho; 1 hecho, pero la solicitud
tiene errores; 2 la entrada o la llamada no se puede usar.
</translation>
        </message>
        <message>
            <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
            <translation>“%1” no es uno de los idiomas ar, en, es, fr, ru, zh.</translation>
        </message>
        <message>
            <source>"%1" is not a date (as 2026-11-16).</source>
            <translation>“%1” no es una fecha (como 2026-11-16).</translation>
        </message>
        <message>
            <source>There is no command "%1"; comity-cli --help lists them.</source>
            <translation>No existe la orden “%1”; comity-cli --help las enumera.</translation>
        </message>
        <message numerus="yes">
            <source>This command takes %n file(s) or word(s); comity-cli --help shows how.</source>
            <translation>
                <numerusform>Esta orden toma %n archivo o palabra; comity-cli --help muestra cómo.</numerusform>
                <numerusform>Esta orden toma %n archivos o palabras; comity-cli --help muestra cómo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperWordsStrings</name>
        <message>
            <source>This is not a catalogue of the sentences on papers.</source>
            <translation>Esto no es un catálogo de las frases de los documentos.</translation>
        </message>
        <message>
            <source>The sentence %1 is not there in all six languages.</source>
            <translation>La frase %1 no figura en los seis idiomas.</translation>
        </message>
    </context>
    <context>
        <name>ReadCommandStrings</name>
        <message>
            <source>a transmittal (PDF) or a request file, or -</source>
            <translation>una transmisión (PDF) o un archivo de solicitud, o -</translation>
        </message>
        <message>
            <source>lines and indentation for a human reader</source>
            <translation>líneas y sangrías para la lectura</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256): %1</source>
            <translation>Huella (SHA-256): %1</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheetStrings</name>
        <message>
            <source>The recovery sheet cannot be made: a code on it has not the form it must have.</source>
            <translation>No se puede emitir la hoja de recuperación: un código no tiene la forma exigida.</translation>
        </message>
        <message>
            <source>The recovery sheet cannot be made: the name of the vault, its identifier, the time or the officer is missing.</source>
            <translation>No se puede emitir la hoja de recuperación: falta el nombre de la bóveda digital, su identificador, la hora o el funcionario.</translation>
        </message>
        <message>
            <source>The recovery sheet holds characters that cannot be printed (%1).</source>
            <translation>La hoja de recuperación contiene caracteres que no se pueden imprimir (%1).</translation>
        </message>
    </context>
    <context>
        <name>RenderCommandStrings</name>
        <message>
            <source>The file cannot be written (%1).</source>
            <translation>No se puede escribir el archivo (%1).</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>No se puede crear la carpeta.</translation>
        </message>
        <message>
            <source>a request file, or -</source>
            <translation>un archivo de solicitud, o -</translation>
        </message>
        <message>
            <source>which document: request</source>
            <translation>qué documento: request</translation>
        </message>
        <message>
            <source>all, one language, or two as en+ar</source>
            <translation>all, un idioma, o dos como en+ar</translation>
        </message>
        <message>
            <source>the folder for the PDF files</source>
            <translation>la carpeta de los archivos PDF</translation>
        </message>
        <message>
            <source>Say where the PDF files shall go: --output FOLDER.</source>
            <translation>Indique dónde guardar los archivos PDF: --output FOLDER.</translation>
        </message>
        <message>
            <source>There is no document "%1" for this kind of request.</source>
            <translation>No existe el documento “%1” para este tipo de solicitud.</translation>
        </message>
        <message>
            <source>The request still has errors; comity-cli check names them.</source>
            <translation>La solicitud aún tiene errores; comity-cli check los indica.</translation>
        </message>
    </context>
    <context>
        <name>RequestInputStrings</name>
        <message>
            <source>The path of an annex must stay inside the folder of the request.</source>
            <translation>La ruta de un anexo debe quedar dentro de la carpeta de la solicitud.</translation>
        </message>
        <message>
            <source>"%1" is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</source>
            <translation>“%1” no es un idioma: all, ar, en, es, fr, ru, zh, o dos de ellos como en+ar.</translation>
        </message>
    </context>
    <context>
        <name>RequestReaderStrings</name>
        <message>
            <source>The member is missing.</source>
            <translation>Falta el miembro.</translation>
        </message>
        <message>
            <source>Here must stand a string.</source>
            <translation>Aquí debe figurar una cadena.</translation>
        </message>
        <message>
            <source>Here must stand an object.</source>
            <translation>Aquí debe figurar un objeto.</translation>
        </message>
        <message>
            <source>The path of an annex must stay inside the folder of the request.</source>
            <translation>La ruta de un anexo debe quedar dentro de la carpeta de la solicitud.</translation>
        </message>
        <message>
            <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
            <translation>Un SHA-256 tiene 64 dígitos 0-9 y a-f.</translation>
        </message>
        <message>
            <source>The number of pages is a whole number from 1.</source>
            <translation>El número de páginas es un entero a partir de 1.</translation>
        </message>
        <message>
            <source>Here must stand a list.</source>
            <translation>Aquí debe figurar una lista.</translation>
        </message>
        <message>
            <source>There are more than %1 annexes.</source>
            <translation>Hay más de %1 anexos.</translation>
        </message>
        <message>
            <source>The direction is "outgoing" or "incoming".</source>
            <translation>La dirección es "outgoing" o "incoming".</translation>
        </message>
        <message>
            <source>This is not a request file of the form "request/1".</source>
            <translation>No es un archivo de solicitud de la forma "request/1".</translation>
        </message>
        <message>
            <source>The instrument "%1" is not known.</source>
            <translation>El instrumento “%1” no es conocido.</translation>
        </message>
        <message>
            <source>The instrument has no kind of request "%1".</source>
            <translation>El instrumento no prevé el tipo de solicitud “%1”.</translation>
        </message>
        <message>
            <source>A request file is a JSON object.</source>
            <translation>Un archivo de solicitud es un objeto JSON.</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>línea %1</translation>
        </message>
    </context>
    <context>
        <name>SchemaCheckStrings</name>
        <message>
            <source>The file does not have the form it must have: %1</source>
            <translation>El archivo no tiene la forma debida: %1</translation>
        </message>
        <message>
            <source>The file could not be checked against its schema.</source>
            <translation>No se pudo comprobar el archivo con su esquema.</translation>
        </message>
    </context>
    <context>
        <name>TemplateCommandStrings</name>
        <message>
            <source>the treaty text: uk-2022</source>
            <translation>el texto del tratado: uk-2022</translation>
        </message>
        <message>
            <source>the kind of request: preservation</source>
            <translation>el tipo de solicitud: preservation</translation>
        </message>
        <message>
            <source>The instrument "%1" is not known.</source>
            <translation>El instrumento “%1” no es conocido.</translation>
        </message>
        <message>
            <source>The instrument has no kind of request "%1".</source>
            <translation>El instrumento no prevé el tipo de solicitud “%1”.</translation>
        </message>
    </context>
    <context>
        <name>ValueReaderStrings</name>
        <message>
            <source>yes or no (true or false)</source>
            <translation>sí o no (true o false)</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>a string</source>
            <translation>una cadena</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un objeto</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>Here must stand %1, not %2.</source>
            <translation>Aquí debe figurar %1, no %2.</translation>
        </message>
        <message>
            <source>The text contains the control character %1.</source>
            <translation>El texto contiene el carácter de control %1.</translation>
        </message>
        <message>
            <source>The value is longer than %1 characters.</source>
            <translation>El valor tiene más de %1 caracteres.</translation>
        </message>
        <message>
            <source>The value contains the character %1, which is invisible or changes the order of what is read.</source>
            <translation>El valor contiene el carácter %1, que es invisible o altera el orden de lectura.</translation>
        </message>
        <message>
            <source>a text in languages (an object)</source>
            <translation>un texto por idiomas (un objeto)</translation>
        </message>
        <message>
            <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
            <translation>“%1” no es uno de los idiomas ar, en, es, fr, ru, zh.</translation>
        </message>
        <message>
            <source>"%1" is not a date that exists (as 2026-11-16).</source>
            <translation>“%1” no es una fecha que exista (como 2026-11-16).</translation>
        </message>
        <message>
            <source>"%1" is not a moment that exists (as 2026-11-03T00:00:00Z).</source>
            <translation>“%1” no es un momento que exista (como 2026-11-03T00:00:00Z).</translation>
        </message>
        <message>
            <source>The Party "%1" is not known (ISO 3166-1, two capital letters).</source>
            <translation>La Parte “%1” no es conocida (ISO 3166-1, dos mayúsculas).</translation>
        </message>
        <message>
            <source>"%1" is not one of the choices of this field.</source>
            <translation>“%1” no es una de las opciones de este campo.</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <source>The list has more than %1 rows.</source>
            <translation>La lista tiene más de %1 filas.</translation>
        </message>
    </context>
</TS>
