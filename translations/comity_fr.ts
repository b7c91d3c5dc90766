<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>CheckCommandStrings</name>
        <message>
            <source>a request file, or -</source>
            <translation>un fichier de demande, ou -</translation>
        </message>
        <message>
            <source>the language of the transmittal and of the findings</source>
            <translation>la langue de la transmission et des constatations</translation>
        </message>
        <message>
            <source>text or json</source>
            <translation>text ou json</translation>
        </message>
        <message>
            <source>The format is text or json, not "%1".</source>
            <translation>Le format est text ou json, et non « %1 ».</translation>
        </message>
        <message>
            <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
            <translation>Erreurs : %1 ; avertissements : %2 ; conseils : %3. Empreinte (SHA-256) : %4</translation>
        </message>
    </context>
    <context>
        <name>InputStrings</name>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>Le fichier dépasse %1 Mio.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <translation>C’est un dossier, non un fichier.</translation>
        </message>
        <message>
            <source>The file cannot be read (%1).</source>
            <translation>Le fichier ne peut pas être lu (%1).</translation>
        </message>
    </context>
    <context>
        <name>InstrumentReaderStrings</name>
        <message>
            <source>The closed list "%1" does not exist.</source>
            <translation>La liste fermée « %1 » n’existe pas.</translation>
        </message>
        <message>
            <source>The field "%1" does not exist.</source>
            <translation>Le champ « %1 » n’existe pas.</translation>
        </message>
        <message>
            <source>The field stands twice in the template.</source>
            <translation>Le champ figure deux fois dans le modèle.</translation>
        </message>
    </context>
    <context>
        <name>JsonStrings</name>
        <message>
            <source>A number is too large to be kept exactly.</source>
            <translation>Un nombre est trop grand pour être conservé exactement.</translation>
        </message>
        <message>
            <source>The member "%1" stands twice in one object.</source>
            <translation>Le membre « %1 » figure deux fois dans un objet.</translation>
        </message>
        <message>
            <source>A text is longer than %1 characters.</source>
            <translation>Un texte dépasse %1 caractères.</translation>
        </message>
        <message>
            <source>A text contains the character U+0000.</source>
            <translation>Un texte contient le caractère U+0000.</translation>
        </message>
        <message>
            <source>The file holds more than %1 values.</source>
            <translation>Le fichier contient plus de %1 valeurs.</translation>
        </message>
        <message>
            <source>Objects and lists are nested more than %1 deep.</source>
            <translation>Les objets et les listes sont imbriqués sur plus de %1 niveaux.</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>ligne %1, colonne %2</translation>
        </message>
        <message>
            <source>The file ends in the middle: it was cut off.</source>
            <translation>Le fichier s’arrête au milieu : il a été tronqué.</translation>
        </message>
        <message>
            <source>This is not valid UTF-8 text.</source>
            <translation>Ce n’est pas un texte UTF-8 valide.</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>Ce n’est pas du JSON.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>Le fichier dépasse %1 Mio.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
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
            <translation>Utilisation : comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          une demande vide en JSON
  check REQUEST [--language L] [--format json]
                                    ce que le traité exige et qui manque à la demande
  render REQUEST --language L --output FOLDER [--document request]
                                    la transmission en PDF. L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              la demande contenue dans une transmission ou un fichier de demande

FILE et REQUEST peuvent être - pour l’entrée standard. Code de retour : 0 fait ; 1 fait, mais la demande contient des
erreurs ; 2 l’entrée ou l’appel est inutilisable.
</translation>
        </message>
        <message>
            <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
            <translation>« %1 » n’est pas l’une des langues ar, en, es, fr, ru, zh.</translation>
        </message>
        <message>
            <source>"%1" is not a date (as 2026-11-16).</source>
            <translation>« %1 » n’est pas une date (comme 2026-11-16).</translation>
        </message>
        <message>
            <source>There is no command "%1"; comity-cli --help lists them.</source>
            <translation>La commande « %1 » n’existe pas ; comity-cli --help les énumère.</translation>
        </message>
        <message numerus="yes">
            <source>This command takes %n file(s) or word(s); comity-cli --help shows how.</source>
            <translation>
                <numerusform>Cette commande prend %n fichier ou mot ; comity-cli --help montre comment.</numerusform>
                <numerusform>Cette commande prend %n fichiers ou mots ; comity-cli --help montre comment.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperWordsStrings</name>
        <message>
            <source>This is not a catalogue of the sentences on papers.</source>
            <translation>Ce n’est pas un catalogue des phrases imprimées sur les documents.</translation>
        </message>
        <message>
            <source>The sentence %1 is not there in all six languages.</source>
            <translation>La phrase %1 n’existe pas dans les six langues.</translation>
        </message>
    </context>
    <context>
        <name>ReadCommandStrings</name>
        <message>
            <source>a transmittal (PDF) or a request file, or -</source>
            <translation>une transmission (PDF) ou un fichier de demande, ou -</translation>
        </message>
        <message>
            <source>lines and indentation for a human reader</source>
            <translation>lignes et retraits pour la lecture</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256): %1</source>
            <translation>Empreinte (SHA-256) : %1</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheetStrings</name>
        <message>
            <source>The recovery sheet cannot be made: a code on it has not the form it must have.</source>
            <translation>La feuille de récupération ne peut être établie : un code n’a pas la forme requise.</translation>
        </message>
        <message>
            <source>The recovery sheet cannot be made: the name of the vault, its identifier, the time or the officer is missing.</source>
            <translation>La feuille de récupération ne peut être établie : il manque le nom du coffre numérique, son identifiant, l’heure ou l’agent.</translation>
        </message>
        <message>
            <source>The recovery sheet holds characters that cannot be printed (%1).</source>
            <translation>La feuille de récupération contient des caractères qui ne peuvent pas être imprimés (%1).</translation>
        </message>
    </context>
    <context>
        <name>RenderCommandStrings</name>
        <message>
            <source>The file cannot be written (%1).</source>
            <translation>Le fichier ne peut pas être écrit (%1).</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>Le dossier ne peut pas être créé.</translation>
        </message>
        <message>
            <source>a request file, or -</source>
            <translation>un fichier de demande, ou -</translation>
        </message>
        <message>
            <source>which document: request</source>
            <translation>quel document : request</translation>
        </message>
        <message>
            <source>all, one language, or two as en+ar</source>
            <translation>all, une langue, ou deux comme en+ar</translation>
        </message>
        <message>
            <source>the folder for the PDF files</source>
            <translation>le dossier des fichiers PDF</translation>
        </message>
        <message>
            <source>Say where the PDF files shall go: --output FOLDER.</source>
            <translation>Indiquez où placer les fichiers PDF : --output FOLDER.</translation>
        </message>
        <message>
            <source>There is no document "%1" for this kind of request.</source>
            <translation>Il n’existe pas de document « %1 » pour ce type de demande.</translation>
        </message>
        <message>
            <source>The request still has errors; comity-cli check names them.</source>
            <translation>La demande contient encore des erreurs ; comity-cli check les indique.</translation>
        </message>
    </context>
    <context>
        <name>RequestInputStrings</name>
        <message>
            <source>The path of an annex must stay inside the folder of the request.</source>
            <translation>Le chemin d’une annexe doit rester dans le dossier de la demande.</translation>
        </message>
        <message>
            <source>"%1" is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</source>
            <translation>« %1 » n’est pas une langue : all, ar, en, es, fr, ru, zh, ou deux d’entre elles comme en+ar.</translation>
        </message>
    </context>
    <context>
        <name>RequestReaderStrings</name>
        <message>
            <source>The member is missing.</source>
            <translation>Le membre manque.</translation>
        </message>
        <message>
            <source>Here must stand a string.</source>
            <translation>Une chaîne doit figurer ici.</translation>
        </message>
        <message>
            <source>Here must stand an object.</source>
            <translation>Un objet doit figurer ici.</translation>
        </message>
        <message>
            <source>The path of an annex must stay inside the folder of the request.</source>
            <translation>Le chemin d’une annexe doit rester dans le dossier de la demande.</translation>
        </message>
        <message>
            <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
            <translation>Un SHA-256 compte 64 chiffres 0-9 et a-f.</translation>
        </message>
        <message>
            <source>The number of pages is a whole number from 1.</source>
            <translation>Le nombre de pages est un entier à partir de 1.</translation>
        </message>
        <message>
            <source>Here must stand a list.</source>
            <translation>Une liste doit figurer ici.</translation>
        </message>
        <message>
            <source>There are more than %1 annexes.</source>
            <translation>Il y a plus de %1 annexes.</translation>
        </message>
        <message>
            <source>The direction is "outgoing" or "incoming".</source>
            <translation>Le sens est "outgoing" ou "incoming".</translation>
        </message>
        <message>
            <source>This is not a request file of the form "request/1".</source>
            <translation>Ce n’est pas un fichier de demande de forme "request/1".</translation>
        </message>
        <message>
            <source>The instrument "%1" is not known.</source>
            <translation>L’instrument « %1 » n’est pas connu.</translation>
        </message>
        <message>
            <source>The instrument has no kind of request "%1".</source>
            <translation>L’instrument ne prévoit pas de demande de type « %1 ».</translation>
        </message>
        <message>
            <source>A request file is a JSON object.</source>
            <translation>Un fichier de demande est un objet JSON.</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>ligne %1</translation>
        </message>
    </context>
    <context>
        <name>SchemaCheckStrings</name>
        <message>
            <source>The file does not have the form it must have: %1</source>
            <translation>Le fichier n’a pas la forme requise : %1</translation>
        </message>
        <message>
            <source>The file could not be checked against its schema.</source>
            <translation>Le fichier n’a pas pu être vérifié selon son schéma.</translation>
        </message>
    </context>
    <context>
        <name>TemplateCommandStrings</name>
        <message>
            <source>the treaty text: uk-2022</source>
            <translation>le texte du traité : uk-2022</translation>
        </message>
        <message>
            <source>the kind of request: preservation</source>
            <translation>le type de demande : preservation</translation>
        </message>
        <message>
            <source>The instrument "%1" is not known.</source>
            <translation>L’instrument « %1 » n’est pas connu.</translation>
        </message>
        <message>
            <source>The instrument has no kind of request "%1".</source>
            <translation>L’instrument ne prévoit pas de demande de type « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>ValueReaderStrings</name>
        <message>
            <source>yes or no (true or false)</source>
            <translation>oui ou non (true ou false)</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>a string</source>
            <translation>une chaîne</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un objet</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Here must stand %1, not %2.</source>
            <translation>Ici doit figurer %1, et non %2.</translation>
        </message>
        <message>
            <source>The text contains the control character %1.</source>
            <translation>Le texte contient le caractère de commande %1.</translation>
        </message>
        <message>
            <source>The value is longer than %1 characters.</source>
            <translation>La valeur dépasse %1 caractères.</translation>
        </message>
        <message>
            <source>The value contains the character %1, which is invisible or changes the order of what is read.</source>
            <translation>La valeur contient le caractère %1, qui est invisible ou change l’ordre de lecture.</translation>
        </message>
        <message>
            <source>a text in languages (an object)</source>
            <translation>un texte par langues (un objet)</translation>
        </message>
        <message>
            <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
            <translation>« %1 » n’est pas l’une des langues ar, en, es, fr, ru, zh.</translation>
        </message>
        <message>
            <source>"%1" is not a date that exists (as 2026-11-16).</source>
            <translation>« %1 » n’est pas une date qui existe (comme 2026-11-16).</translation>
        </message>
        <message>
            <source>"%1" is not a moment that exists (as 2026-11-03T00:00:00Z).</source>
            <translation>« %1 » n’est pas un instant qui existe (comme 2026-11-03T00:00:00Z).</translation>
        </message>
        <message>
            <source>The Party "%1" is not known (ISO 3166-1, two capital letters).</source>
            <translation>La Partie « %1 » n’est pas connue (ISO 3166-1, deux majuscules).</translation>
        </message>
        <message>
            <source>"%1" is not one of the choices of this field.</source>
            <translation>« %1 » n’est pas l’un des choix de ce champ.</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <source>The list has more than %1 rows.</source>
            <translation>La liste a plus de %1 lignes.</translation>
        </message>
    </context>
</TS>
