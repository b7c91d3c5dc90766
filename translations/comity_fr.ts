<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttachmentStrings</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The file is larger than the vault takes.</source>
        <translation>Le fichier est trop volumineux pour le coffre.</translation>
    </message>
    <message>
        <source>The attachment in the vault is damaged.</source>
        <translation>La pièce jointe conservée dans le coffre est endommagée.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>AuditCheckStrings</name>
    <message>
        <source>Row %1 of the audit chain is missing.</source>
        <translation>L’entrée %1 de la chaîne d’audit manque.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain was altered, or was not written by this vault.</source>
        <translation>L’entrée %1 de la chaîne d’audit a été modifiée, ou n’a pas été écrite par ce coffre.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain stood at another position.</source>
        <translation>L’entrée %1 de la chaîne d’audit se trouvait à une autre place.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain does not follow the row before it.</source>
        <translation>L’entrée %1 de la chaîne d’audit ne fait pas suite à l’entrée précédente.</translation>
    </message>
    <message>
        <source>The end of the audit chain, at row %1, is not as it was sealed.</source>
        <translation>La fin de la chaîne d’audit, à l’entrée %1, n’est pas telle qu’elle a été scellée.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain is dated before the row that it follows.</source>
        <translation>L’entrée %1 de la chaîne d’audit porte une date antérieure à celle de l’entrée précédente.</translation>
    </message>
    <message>
        <source>The vault ends exactly there, at row %1.</source>
        <translation>Le coffre se termine exactement là, à l’entrée %1.</translation>
    </message>
    <message>
        <source>Row %1 is there, and the vault went on from it.</source>
        <translation>L’entrée %1 est présente, et le coffre a continué à partir d’elle.</translation>
    </message>
    <message>
        <source>The vault was rolled back, or writing was lost: row %1 is not there.</source>
        <translation>Le coffre a été ramené à un état antérieur, ou des écritures ont été perdues&#xa0;: l’entrée %1 est absente.</translation>
    </message>
    <message>
        <source>Another row stands at %1: the vault was rolled back and went on differently, or it is another vault.</source>
        <translation>Une autre entrée se trouve à la place %1&#xa0;: le coffre a été ramené à un état antérieur puis a continué autrement, ou c’est un autre coffre.</translation>
    </message>
</context>
<context>
    <name>AuditStrings</name>
    <message>
        <source>This is not a code of the audit chain, or it has a typing mistake.</source>
        <translation>Ce n’est pas un code de la chaîne d’audit, ou il contient une faute de frappe.</translation>
    </message>
</context>
<context>
    <name>BuiltInStrings</name>
    <message>
        <source>A part of the program is damaged; install the program again.</source>
        <translation>Une partie du programme est endommagée&#x202f;; réinstallez le programme.</translation>
    </message>
</context>
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
        <source>The format is text or json, not &quot;%1&quot;.</source>
        <translation>Le format est text ou json, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
        <translation>Erreurs&#xa0;: %1&#x202f;; avertissements&#xa0;: %2&#x202f;; conseils&#xa0;: %3. Empreinte (SHA-256)&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>CsvExportStrings</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’exportation a été arrêtée&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>DatabaseStrings</name>
    <message>
        <source>Another program is using the database.</source>
        <translation>Un autre programme utilise la base de données.</translation>
    </message>
    <message>
        <source>The database is still being read.</source>
        <translation>La base de données est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>Il est impossible d’écrire dans la base de données.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The disk did not read or write the database.</source>
        <translation>Le disque n’a pas pu lire ou écrire la base de données.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A value is too large for the database.</source>
        <translation>Une valeur est trop grande pour la base de données.</translation>
    </message>
    <message>
        <source>The database does not allow this change.</source>
        <translation>La base de données n’autorise pas cette modification.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>La base de données a refusé l’opération.</translation>
    </message>
</context>
<context>
    <name>DerivationStrings</name>
    <message>
        <source>The vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>Le coffre demande, pour vérifier une phrase de passe, plus ou moins de calculs que ce programme n’en accepte.</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase: %1 MiB are needed. Close other programs and try again.</source>
        <translation>La mémoire libre ne suffit pas pour vérifier la phrase de passe&#xa0;: il faut %1 Mio. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>FilesStrings</name>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The file cannot be put in the place of the earlier one.</source>
        <translation>Le fichier ne peut pas être mis à la place du précédent.</translation>
    </message>
    <message>
        <source>The folder cannot be brought to the disk.</source>
        <translation>Le dossier ne peut pas être enregistré sur le disque.</translation>
    </message>
    <message>
        <source>The lock file cannot be opened.</source>
        <translation>Le fichier de verrouillage ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file is locked.</source>
        <translation>Le fichier est verrouillé.</translation>
    </message>
    <message>
        <source>The file cannot be locked on this drive.</source>
        <translation>Le fichier ne peut pas être verrouillé sur ce lecteur.</translation>
    </message>
</context>
<context>
    <name>HeaderFileStrings</name>
    <message>
        <source>The key file of the vault is missing.</source>
        <translation>Le fichier de clés du coffre manque.</translation>
    </message>
    <message>
        <source>The key file of the vault cannot be read.</source>
        <translation>Le fichier de clés du coffre ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Il n’y a pas de coffre dans ce dossier.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are damaged or missing. A backup or the recovery sheet can bring them back.</source>
        <translation>Le fichier de clés du coffre et sa copie sont endommagés ou manquants. Une sauvegarde ou la feuille de récupération permet de les rétablir.</translation>
    </message>
    <message>
        <source>One copy of the key file was not brought up to date.</source>
        <translation>Une copie du fichier de clés n’a pas été mise à jour.</translation>
    </message>
    <message>
        <source>The disk does not give back what was written to it.</source>
        <translation>Le disque ne restitue pas ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>The change of the keys is in force, but one of the two copies of the key file could not be written: %1</source>
        <translation>La modification des clés est en vigueur, mais l’une des deux copies du fichier de clés n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The change of the keys was not saved: %1</source>
        <translation>La modification des clés n’a pas été enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is something of that name already.</source>
        <translation>Un élément de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be made.</source>
        <translation>Le dossier du coffre ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>HeaderFormatStrings</name>
    <message>
        <source>The vault was made by a newer version of this program.</source>
        <translation>Le coffre a été créé par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged.</source>
        <translation>Le fichier de clés du coffre est endommagé.</translation>
    </message>
    <message>
        <source>The key file of the vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>Le fichier de clés du coffre demande, pour vérifier une phrase de passe, plus ou moins de calculs que ce programme n’en accepte.</translation>
    </message>
</context>
<context>
    <name>HeaderStrings</name>
    <message>
        <source>The key file of the vault was changed by something other than this program.</source>
        <translation>Le fichier de clés du coffre a été modifié autrement que par ce programme.</translation>
    </message>
    <message>
        <source>The vault is being given a new master key; that has to be finished first.</source>
        <translation>Le coffre est en train de recevoir une nouvelle clé maîtresse&#x202f;; cette opération doit d’abord être achevée.</translation>
    </message>
    <message>
        <source>A new passphrase has to be protected by at least %1 MiB and %2 passes.</source>
        <translation>Une nouvelle phrase de passe doit être protégée par au moins %1 Mio et %2 passes.</translation>
    </message>
    <message>
        <source>The key file of the vault is not the one that belongs to its data: an earlier or another one was put in its place.</source>
        <translation>Le fichier de clés du coffre n’est pas celui qui correspond à ses données&#xa0;: un fichier antérieur ou un autre a été mis à sa place.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Cette phrase de passe n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Opening the vault was cancelled.</source>
        <translation>L’ouverture du coffre a été annulée.</translation>
    </message>
    <message>
        <source>The vault has %1 passphrases already; no more fit.</source>
        <translation>Le coffre a déjà %1 phrases de passe&#x202f;; il n’y a pas de place pour une autre.</translation>
    </message>
    <message>
        <source>The vault has no such passphrase.</source>
        <translation>Le coffre n’a pas cette phrase de passe.</translation>
    </message>
    <message>
        <source>The last officer&apos;s passphrase cannot be removed: nobody could open the vault.</source>
        <translation>La phrase de passe du dernier agent ne peut pas être supprimée&#xa0;: plus personne ne pourrait ouvrir le coffre.</translation>
    </message>
    <message>
        <source>The database has no salt or no page size.</source>
        <translation>La base de données n’a pas de sel ou pas de taille de page.</translation>
    </message>
    <message>
        <source>The vault is not being given a new master key.</source>
        <translation>Le coffre n’est pas en train de recevoir une nouvelle clé maîtresse.</translation>
    </message>
</context>
<context>
    <name>ImportCommandStrings</name>
    <message>
        <source>known</source>
        <translation>déjà connue</translation>
    </message>
    <message>
        <source>Added: %1, known already: %2, refused: %3.</source>
        <translation>Ajoutées&#xa0;: %1&#x202f;; déjà connues&#xa0;: %2&#x202f;; non admises&#xa0;: %3.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>non admise</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>The results cannot be written any more.</source>
        <translation>Les résultats ne peuvent plus être écrits.</translation>
    </message>
    <message>
        <source>request files or transmittals</source>
        <translation>des fichiers de demande ou des transmissions</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Le fichier ne peut pas être lu (%1).</translation>
    </message>
</context>
<context>
    <name>InstrumentReaderStrings</name>
    <message>
        <source>The closed list &quot;%1&quot; does not exist.</source>
        <translation>La liste fermée «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; does not exist.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas.</translation>
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
        <source>The member &quot;%1&quot; stands twice in one object.</source>
        <translation>Le membre «&#xa0;%1&#xa0;» figure deux fois dans un objet.</translation>
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
        <translation>Le fichier s’arrête au milieu&#xa0;: il a été tronqué.</translation>
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
        <translation>Le fichier dépasse %1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>A text has more than %1 combining marks on one letter.</source>
        <translation>Un texte compte plus de %1 signes combinants sur une même lettre.</translation>
    </message>
</context>
<context>
    <name>LockStrings</name>
    <message>
        <source>The vault cannot be written to: its lock file cannot be written.</source>
        <translation>Il est impossible d’écrire dans le coffre&#xa0;: son fichier de verrouillage ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation>Ce coffre est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>%1 has this vault open on %2 since %3.</source>
        <translation>%1 a ouvert ce coffre sur %2 et ne l’a pas refermé (ouverture&#xa0;: %3).</translation>
    </message>
    <message>
        <source>%1 opened this vault on the computer %2 at %3 and has not closed it there. If nobody uses it there any more, it can be opened here all the same.</source>
        <translation>%1 a ouvert ce coffre sur l’ordinateur %2 (ouverture&#xa0;: %3) et ne l’y a pas refermé. Si plus personne ne l’utilise là-bas, il peut être ouvert ici malgré tout.</translation>
    </message>
    <message>
        <source>The vault lies on a network drive (%1). There it could be damaged when two computers write to it; copy it to a drive of this computer.</source>
        <translation>Le coffre se trouve sur un lecteur réseau (%1). Il pourrait y être endommagé si deux ordinateurs y écrivent&#x202f;; copiez-le sur un disque de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>MainStrings</name>
    <message>
        <source>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’une des langues ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date (as 2026-11-16).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date (comme 2026-11-16).</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; comity-cli --help lists them.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas&#x202f;; comity-cli --help les énumère.</translation>
    </message>
    <message numerus="yes">
        <source>This command takes %n file(s) or word(s); comity-cli --help shows how.</source>
        <translation>
            <numerusform>Cette commande prend %n fichier ou mot&#x202f;; comity-cli --help montre comment.</numerusform>
            <numerusform>Cette commande prend %n fichiers ou mots&#x202f;; comity-cli --help montre comment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          an empty request as JSON
  check REQUEST [--language L] [--format json]
                                    what the treaty asks for and the request lacks
  render REQUEST --language L --output FOLDER [--document request]
                                    the transmittal as PDF; L: all, ar, en, es, fr, ru, zh, or en+ar
  read FILE [--pretty]              the request inside a transmittal or a request file

In a vault, the encrypted store of one desk:

  vault create DIR --officer NAME   a new vault with its first officer
  vault sheet DIR --output FILE [--language L]
                                    its recovery sheet, to be printed and put in a safe
  vault verify DIR [--head CODE]    reads all of it, says what is damaged or was set back
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          a new vault made of a backup
  vault recover DIR --officer NAME  opens it by the code of a recovery sheet
  vault rekey DIR                   a new key for everything
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR           puts a request in
  show REFERENCE --vault DIR [--format json] [--attachment N --output FILE]
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [and what list has]
  import FILE… --vault DIR          many files: each of them is in or not, and a second run goes on

A passphrase comes from --passphrase-file FILE (a new one from --new-passphrase-file FILE) or is asked for.
FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request, or nothing was found; 2 the input or the call cannot be used; 3 the vault cannot be opened.
</source>
        <translation>Utilisation&#xa0;: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          une demande vide en JSON
  check REQUEST [--language L] [--format json]
                                    ce que le traité exige et qui manque à la demande
  render REQUEST --language L --output FOLDER [--document request]
                                    la transmission en PDF. L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              la demande contenue dans une transmission ou un fichier de demande

Dans un coffre, l’espace de stockage chiffré d’un service&#xa0;:

  vault create DIR --officer NAME   un nouveau coffre avec son premier agent
  vault sheet DIR --output FILE [--language L]
                                    sa feuille de récupération, à imprimer et à mettre dans un coffre-fort
  vault verify DIR [--head CODE]    le lit en entier, dit ce qui est endommagé ou ramené en arrière
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          un nouveau coffre à partir d’une sauvegarde
  vault recover DIR --officer NAME  l’ouvre avec le code d’une feuille de récupération
  vault rekey DIR                   une nouvelle clé pour tout
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR           y place une demande
  show REFERENCE --vault DIR [--format json] [--attachment N --output FILE]
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [et les options de list]
  import FILE… --vault DIR          plusieurs fichiers&#xa0;: chacun y entre ou non, et un second passage poursuit

La phrase de passe vient de --passphrase-file FILE (une nouvelle, de --new-passphrase-file FILE) ou est demandée.
FILE et REQUEST peuvent être - pour l’entrée standard. Code de retour&#xa0;: 0 fait&#x202f;; 1 fait, mais la demande contient des
erreurs, ou rien n’a été trouvé&#x202f;; 2 l’entrée ou l’appel est inutilisable&#x202f;; 3 le coffre ne peut pas être ouvert.
</translation>
    </message>
    <message>
        <source>This command takes one file or several.</source>
        <translation>Cette commande prend un ou plusieurs fichiers.</translation>
    </message>
    <message>
        <source>the vault to unlock first</source>
        <translation>le coffre à déverrouiller en premier</translation>
    </message>
</context>
<context>
    <name>MaintenanceStrings</name>
    <message>
        <source>The key of the database could not be changed.</source>
        <translation>La clé de la base de données n’a pas pu être changée.</translation>
    </message>
</context>
<context>
    <name>MessageCatalogueStrings</name>
    <message>
        <source>This is not a catalogue of messages.</source>
        <translation>Ce n’est pas un catalogue de messages.</translation>
    </message>
    <message>
        <source>The message %1 is not there in all six languages.</source>
        <translation>Le message %1 n’existe pas dans les six langues.</translation>
    </message>
</context>
<context>
    <name>MigrationStrings</name>
    <message>
        <source>The database could not be brought to the form that this program needs.</source>
        <translation>La base de données n’a pas pu être mise à la forme dont ce programme a besoin.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program.</source>
        <translation>La base de données a été écrite par une version plus récente du programme.</translation>
    </message>
</context>
<context>
    <name>OfficerCommandStrings</name>
    <message>
        <source>&quot;%1&quot; is not a role: drafter, approver, administrator, several joined by commas.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un rôle&#xa0;: drafter, approver, administrator, ou plusieurs séparés par des virgules.</translation>
    </message>
    <message>
        <source>There is no officer &quot;%1&quot; in the vault.</source>
        <translation>Il n’y a pas d’agent «&#xa0;%1&#xa0;» dans le coffre.</translation>
    </message>
    <message>
        <source>	no passphrase</source>
        <translation>	sans phrase de passe</translation>
    </message>
    <message>
        <source>The present passphrase, once more: </source>
        <translation>La phrase de passe actuelle, encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>Whoever kept an old copy of the key file and knows the passphrase can still read an old copy of the database. To shut such a copy out of what is written from now on, give the vault a new key: comity-cli vault rekey</source>
        <translation>Quiconque a gardé une ancienne copie du fichier de clés et connaît la phrase de passe peut encore lire une ancienne copie de la base de données. Pour qu’une telle copie ne donne pas accès à ce qui sera écrit désormais, donnez une nouvelle clé au coffre&#xa0;: comity-cli vault rekey</translation>
    </message>
    <message>
        <source>The officers of a vault: list, add, remove, rename, roles, reset, passphrase; comity-cli --help shows how.</source>
        <translation>Les agents d’un coffre&#xa0;: list, add, remove, rename, roles, reset, passphrase&#x202f;; comity-cli --help montre comment.</translation>
    </message>
    <message>
        <source>drafter, approver, administrator, joined by commas</source>
        <translation>drafter, approver, administrator, séparés par des virgules</translation>
    </message>
    <message>
        <source>The file with the code cannot be read.</source>
        <translation>Le fichier contenant le code ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The code of the recovery sheet, in one line: </source>
        <translation>Le code de la feuille de récupération, sur une ligne&#xa0;: </translation>
    </message>
</context>
<context>
    <name>OfficerStrings</name>
    <message>
        <source>An officer needs at least one role.</source>
        <translation>Un agent doit avoir au moins un rôle.</translation>
    </message>
    <message>
        <source>An officer needs a name.</source>
        <translation>Un agent doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is an officer with this name already.</source>
        <translation>Un agent de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The vault needs an administrator: this is the last one.</source>
        <translation>Le coffre doit avoir un administrateur&#xa0;: celui-ci est le dernier.</translation>
    </message>
</context>
<context>
    <name>OpeningStrings</name>
    <message>
        <source>This build cannot encrypt: the database is not opened.</source>
        <translation>Cette version du programme ne peut pas chiffrer&#xa0;: la base de données n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>La base de données est absente.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The database is empty: its file lost its content.</source>
        <translation>La base de données est vide&#xa0;: son fichier a perdu son contenu.</translation>
    </message>
    <message>
        <source>The database was not made by this program.</source>
        <translation>La base de données n’a pas été créée par ce programme.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The database cannot be made.</source>
        <translation>La base de données ne peut pas être créée.</translation>
    </message>
    <message>
        <source>This build would keep parts of the vault readable on the disk: the database is not opened.</source>
        <translation>Cette version du programme laisserait des parties du coffre lisibles sur le disque&#xa0;: la base de données n’est pas ouverte.</translation>
    </message>
</context>
<context>
    <name>OutsideFilesStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Le fichier ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Le fichier dépasse %1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, non un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>Le fichier ne peut pas être écrit (%1).</translation>
    </message>
</context>
<context>
    <name>PaperFilesStrings</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
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
    <name>PassphraseStrings</name>
    <message>
        <source>Names of the office, of its people and of the vault are tried first.</source>
        <translation>Les noms du service, de ses membres et du coffre sont les premiers que l’on essaie.</translation>
    </message>
    <message>
        <source>It is made of frequent words and passwords; add more words that do not belong together.</source>
        <translation>Elle se compose de mots et de mots de passe courants&#x202f;; ajoutez d’autres mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Repeating something adds little.</source>
        <translation>Les répétitions n’ajoutent guère de sécurité.</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 4321 are easy to guess.</source>
        <translation>Les suites comme abcd ou 4321 sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Neighbouring keys of the keyboard are easy to guess.</source>
        <translation>Les touches voisines du clavier sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Les dates et les années sont faciles à deviner.</translation>
    </message>
    <message>
        <source>It has to have at least %1 characters.</source>
        <translation>Elle doit compter au moins %1 caractères.</translation>
    </message>
    <message>
        <source>It is too easy to guess; four or five words that have nothing to do with each other are a good passphrase.</source>
        <translation>Elle est trop facile à deviner&#x202f;; quatre ou cinq mots sans aucun rapport entre eux font une bonne phrase de passe.</translation>
    </message>
</context>
<context>
    <name>PdfPrintingStrings</name>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas accepté les pages.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>Le document ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; save the sheet as PDF instead.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur&#x202f;; enregistrez plutôt la feuille au format PDF.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
</context>
<context>
    <name>PrintingStrings</name>
    <message>
        <source>There is no printer on this computer; the request can be written into PDF files.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur&#x202f;; la demande peut être écrite dans des fichiers PDF.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
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
        <translation>Empreinte (SHA-256)&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RecordCheckStrings</name>
    <message>
        <source>This record is not as the audit chain has it.</source>
        <translation>Cette fiche ne correspond pas à ce qu’indique la chaîne d’audit.</translation>
    </message>
    <message>
        <source>The audit chain tells of this record, but it is not there any more.</source>
        <translation>La chaîne d’audit mentionne cette fiche, mais elle n’existe plus.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>Request %1, version %2</source>
        <translation>Demande %1, version %2</translation>
    </message>
    <message>
        <source>Event %1 of request %2</source>
        <translation>Événement %1 de la demande %2</translation>
    </message>
    <message>
        <source>Issued document %1 of request %2</source>
        <translation>Document délivré %1 de la demande %2</translation>
    </message>
    <message>
        <source>Event of request %1 (row %2 of the audit chain)</source>
        <translation>Événement de la demande %1 (ligne %2 de la chaîne d’audit)</translation>
    </message>
    <message>
        <source>Issued document of request %1 (row %2 of the audit chain)</source>
        <translation>Document délivré de la demande %1 (ligne %2 de la chaîne d’audit)</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Officer %1 (%2)</source>
        <translation>Agent %1 (%2)</translation>
    </message>
    <message>
        <source>Attachment %1 of request %2</source>
        <translation>Pièce jointe %1 de la demande %2</translation>
    </message>
    <message>
        <source>What officer %2 has typed into request %1</source>
        <translation>Ce que l’agent %2 a saisi dans la demande %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Paramètre %1</translation>
    </message>
    <message>
        <source>Authority %1 of the directory</source>
        <translation>Autorité %1 du répertoire</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation %1</translation>
    </message>
    <message>
        <source>The list of files of import %1</source>
        <translation>La liste des fichiers de l’importation %1</translation>
    </message>
    <message>
        <source>The numbers of requests (%1)</source>
        <translation>Les nombres de demandes (%1)</translation>
    </message>
    <message>
        <source>The search, request %1</source>
        <translation>La recherche, demande %1</translation>
    </message>
    <message>
        <source>The vault&apos;s own record</source>
        <translation>La fiche du coffre lui-même</translation>
    </message>
    <message>
        <source>This record is there, but the audit chain does not tell of it.</source>
        <translation>Cette fiche existe, mais la chaîne d’audit n’en parle pas.</translation>
    </message>
    <message>
        <source>This does not fit the requests that it was made from.</source>
        <translation>Cela ne correspond pas aux demandes dont c’est tiré.</translation>
    </message>
</context>
<context>
    <name>RecordCommandsStrings</name>
    <message>
        <source>text or json</source>
        <translation>text ou json</translation>
    </message>
    <message>
        <source>The format is text or json, not &quot;%1&quot;.</source>
        <translation>Le format est text ou json, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>La limite est un nombre de 1 à 1&#x202f;000.</translation>
    </message>
    <message>
        <source>An annex cannot be read.</source>
        <translation>Une annexe ne peut pas être lue.</translation>
    </message>
    <message>
        <source>An annex is not the file that the request names: its hash differs.</source>
        <translation>Une annexe n’est pas le fichier qu’indique la demande&#xa0;: son empreinte diffère.</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>Le sens est outgoing ou incoming.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date (as 2026-11-16).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date (comme 2026-11-16).</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>outgoing ou incoming</translation>
    </message>
    <message>
        <source>the state, or several joined by commas</source>
        <translation>l’état, ou plusieurs séparés par des virgules</translation>
    </message>
    <message>
        <source>the other Party, as FR</source>
        <translation>l’autre Partie, comme FR</translation>
    </message>
    <message>
        <source>the kind of request, as preservation</source>
        <translation>le type de demande, comme preservation</translation>
    </message>
    <message>
        <source>urgent requests only</source>
        <translation>les demandes urgentes seulement</translation>
    </message>
    <message>
        <source>dated this day or later</source>
        <translation>datées de ce jour ou après</translation>
    </message>
    <message>
        <source>dated this day or earlier</source>
        <translation>datées de ce jour ou avant</translation>
    </message>
    <message>
        <source>how many, at most 1,000</source>
        <translation>combien, 1&#x202f;000 au plus</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Empreinte (SHA-256)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>Version %1, enregistrée le %2</translation>
    </message>
    <message>
        <source>Attachment %1: %2, %3 bytes, SHA-256 %4</source>
        <translation>Pièce jointe %1&#xa0;: %2, %3 octets, SHA-256 %4</translation>
    </message>
    <message>
        <source>Say where the attachment shall go: --output FILE.</source>
        <translation>Indiquez où placer la pièce jointe&#xa0;: --output FILE.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>Le fichier ne peut pas être écrit (%1).</translation>
    </message>
    <message>
        <source>The request has no attachment of this number.</source>
        <translation>La demande n’a pas de pièce jointe de ce numéro.</translation>
    </message>
    <message>
        <source>a request file, or -</source>
        <translation>un fichier de demande, ou -</translation>
    </message>
    <message>
        <source>This request is in the vault already; nothing was changed.</source>
        <translation>Cette demande est déjà dans le coffre&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>la référence de la demande</translation>
    </message>
    <message>
        <source>write out the attachment of this number</source>
        <translation>extraire la pièce jointe de ce numéro</translation>
    </message>
    <message>
        <source>where the attachment shall go</source>
        <translation>où placer la pièce jointe</translation>
    </message>
    <message>
        <source>changed, date, reference, party or state</source>
        <translation>changed, date, reference, party ou state</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>dans l’ordre inverse</translation>
    </message>
    <message>
        <source>The list is sorted by changed, date, reference, party or state.</source>
        <translation>La liste est triée par changed, date, reference, party ou state.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>Il y en a d’autres&#x202f;; augmentez --limit ou restreignez la liste.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>ce qu’il faut chercher</translation>
    </message>
    <message>
        <source>hits in whole words and at the top of a request first</source>
        <translation>d’abord les mots entiers et ce qui figure en tête d’une demande</translation>
    </message>
</context>
<context>
    <name>RecordsStrings</name>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>There is no request with this reference.</source>
        <translation>Il n’y a pas de demande portant cette référence.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear this reference.</source>
        <translation>
            <numerusform>%n demande porte cette référence.</numerusform>
            <numerusform>%n demandes portent cette référence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheetStrings</name>
    <message>
        <source>The recovery sheet cannot be made: a code on it has not the form it must have.</source>
        <translation>La feuille de récupération ne peut être établie&#xa0;: un code n’a pas la forme requise.</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be made: the name of the vault, its identifier, the time or the officer is missing.</source>
        <translation>La feuille de récupération ne peut être établie&#xa0;: il manque le nom du coffre numérique, son identifiant, l’heure ou l’agent.</translation>
    </message>
    <message>
        <source>The recovery sheet holds characters that cannot be printed (%1).</source>
        <translation>La feuille de récupération contient des caractères qui ne peuvent pas être imprimés (%1).</translation>
    </message>
</context>
<context>
    <name>RecoveryStrings</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>In the recovery code these groups of five are not right: %1. Compare them with the sheet.</source>
        <translation>Dans le code de récupération, ces groupes de cinq sont inexacts&#xa0;: %1. Comparez-les avec la feuille.</translation>
    </message>
    <message>
        <source>A recovery code has %1 letters and digits; these are %2.</source>
        <translation>Un code de récupération compte %1 lettres et chiffres&#x202f;; ici, il y en a %2.</translation>
    </message>
    <message>
        <source>The recovery code was printed by a newer version of this program.</source>
        <translation>Le code de récupération a été imprimé par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The recovery code is not right, though each of its groups could be: more than one sign is wrong. Compare all of it with the sheet.</source>
        <translation>Le code de récupération est inexact, bien que chacun de ses groupes soit plausible&#xa0;: plus d’un signe est faux. Comparez-le en entier avec la feuille.</translation>
    </message>
</context>
<context>
    <name>RenderCommandStrings</name>
    <message>
        <source>a request file, or -</source>
        <translation>un fichier de demande, ou -</translation>
    </message>
    <message>
        <source>which document: request</source>
        <translation>quel document&#xa0;: request</translation>
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
        <translation>Indiquez où placer les fichiers PDF&#xa0;: --output FOLDER.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot; for this kind of request.</source>
        <translation>Il n’existe pas de document «&#xa0;%1&#xa0;» pour ce type de demande.</translation>
    </message>
    <message>
        <source>The request still has errors; comity-cli check names them.</source>
        <translation>La demande contient encore des erreurs&#x202f;; comity-cli check les indique.</translation>
    </message>
</context>
<context>
    <name>RequestDeskStrings</name>
    <message>
        <source>A later state of the request took the place of this one.</source>
        <translation>Un état plus récent de la demande a remplacé celui-ci.</translation>
    </message>
    <message>
        <source>The request is closed.</source>
        <translation>La demande est fermée.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>This kind of request is not known here.</source>
        <translation>Ce type de demande n’est pas connu ici.</translation>
    </message>
    <message numerus="yes">
        <source>The request has %n page(s); none of them is in the range chosen.</source>
        <translation>
            <numerusform>La demande compte %n page&#x202f;; elle n’est pas dans l’intervalle choisi.</numerusform>
            <numerusform>La demande compte %n pages&#x202f;; aucune n’est dans l’intervalle choisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas accepté les pages.</translation>
    </message>
</context>
<context>
    <name>RequestDocumentStrings</name>
    <message>
        <source>The request holds characters that cannot be printed (%1).</source>
        <translation>La demande contient des caractères qui ne peuvent pas être imprimés (%1).</translation>
    </message>
</context>
<context>
    <name>RequestImportStrings</name>
    <message>
        <source>The file is too large for a request.</source>
        <translation>Le fichier est trop volumineux pour une demande.</translation>
    </message>
    <message>
        <source>The file cannot be read as a transmittal.</source>
        <translation>Le fichier ne peut pas être lu comme une transmission.</translation>
    </message>
</context>
<context>
    <name>RequestInputStrings</name>
    <message>
        <source>The path of an annex must stay inside the folder of the request.</source>
        <translation>Le chemin d’une annexe doit rester dans le dossier de la demande.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue&#xa0;: all, ar, en, es, fr, ru, zh, ou deux d’entre elles comme en+ar.</translation>
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
        <source>The direction is &quot;outgoing&quot; or &quot;incoming&quot;.</source>
        <translation>Le sens est &quot;outgoing&quot; ou &quot;incoming&quot;.</translation>
    </message>
    <message>
        <source>This is not a request file of the form &quot;request/1&quot;.</source>
        <translation>Ce n’est pas un fichier de demande de forme &quot;request/1&quot;.</translation>
    </message>
    <message>
        <source>The instrument &quot;%1&quot; is not known.</source>
        <translation>L’instrument «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request &quot;%1&quot;.</source>
        <translation>L’instrument ne prévoit pas de demande de type «&#xa0;%1&#xa0;».</translation>
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
    <name>RequestStrings</name>
    <message>
        <source>The vault has a request with this reference already.</source>
        <translation>Le coffre contient déjà une demande portant cette référence.</translation>
    </message>
</context>
<context>
    <name>RequestWordsStrings</name>
    <message>
        <source>Reference</source>
        <comment>column of a list</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Other Party</source>
        <comment>column of a list</comment>
        <translation>Autre Partie</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column of a list: what a request is about</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a list</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of a list</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>column of a list</comment>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>column of a list</comment>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Officer</source>
        <comment>column of a list</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column of a list</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a Party and its code: France (FR)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>state of a request that came in</comment>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Former officer no. %1</source>
        <translation>Ancien agent n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction of a request</comment>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction of a request</comment>
        <translation>Reçue</translation>
    </message>
</context>
<context>
    <name>RuleSetStrings</name>
    <message>
        <source>The template &quot;%1&quot; asks for the rule %2, which this program does not have.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» fait appel à la règle %2, que ce programme n’a pas.</translation>
    </message>
</context>
<context>
    <name>SchemaCheckStrings</name>
    <message>
        <source>The file does not have the form it must have: %1</source>
        <translation>Le fichier n’a pas la forme requise&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file could not be checked against its schema.</source>
        <translation>Le fichier n’a pas pu être vérifié selon son schéma.</translation>
    </message>
</context>
<context>
    <name>SecretStrings</name>
    <message>
        <source>A passphrase may be at most %1 bytes long.</source>
        <translation>Une phrase de passe peut compter %1 octets au plus.</translation>
    </message>
    <message>
        <source>The passphrase is not valid UTF-8 text.</source>
        <translation>La phrase de passe n’est pas un texte UTF-8 valide.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase de passe est vide.</translation>
    </message>
    <message>
        <source>A passphrase is one line without tabs and other invisible control characters.</source>
        <translation>Une phrase de passe tient sur une ligne, sans tabulations ni autres caractères de commande invisibles.</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read.</source>
        <translation>Le fichier contenant la phrase de passe ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>SessionStrings</name>
    <message>
        <source>The end of the vault&apos;s audit chain is not as it was left. Nothing can be written; have the vault verified.</source>
        <translation>La fin de la chaîne d’audit du coffre n’est pas telle qu’elle a été laissée. Rien ne peut être écrit&#x202f;; faites vérifier le coffre.</translation>
    </message>
    <message>
        <source>The change could not be recorded.</source>
        <translation>La modification n’a pas pu être consignée.</translation>
    </message>
</context>
<context>
    <name>SheetCommandStrings</name>
    <message>
        <source>the folder of the vault</source>
        <translation>le dossier du coffre</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>le fichier PDF à écrire</translation>
    </message>
    <message>
        <source>ar, en, es, fr, ru or zh</source>
        <translation>ar, en, es, fr, ru ou zh</translation>
    </message>
    <message>
        <source>Say where the sheet shall go: --output FILE.</source>
        <translation>Indiquez où placer la feuille&#xa0;: --output FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’une des langues ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>Imprimez la feuille, mettez-la dans un coffre-fort et effacez le fichier&#xa0;: quiconque le détient peut ouvrir le coffre numérique.</translation>
    </message>
</context>
<context>
    <name>StoreStrings</name>
    <message>
        <source>What was asked for is not in the vault.</source>
        <translation>Ce qui est demandé n’est pas dans le coffre.</translation>
    </message>
    <message>
        <source>A newer version was saved meanwhile. Nothing was overwritten.</source>
        <translation>Une version plus récente a été enregistrée entre-temps. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The vault cannot keep this: it is not complete.</source>
        <translation>Le coffre ne peut pas conserver cela&#xa0;: ce n’est pas complet.</translation>
    </message>
</context>
<context>
    <name>TaskQueueStrings</name>
    <message>
        <source>The vault is closed.</source>
        <translation>Le coffre est fermé.</translation>
    </message>
</context>
<context>
    <name>TemplateCommandStrings</name>
    <message>
        <source>the treaty text: uk-2022</source>
        <translation>le texte du traité&#xa0;: uk-2022</translation>
    </message>
    <message>
        <source>the kind of request: preservation</source>
        <translation>le type de demande&#xa0;: preservation</translation>
    </message>
    <message>
        <source>The instrument &quot;%1&quot; is not known.</source>
        <translation>L’instrument «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request &quot;%1&quot;.</source>
        <translation>L’instrument ne prévoit pas de demande de type «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TerminalStrings</name>
    <message>
        <source>There is no terminal to ask for a passphrase on; name a file with it.</source>
        <translation>Il n’y a pas de terminal où demander la phrase de passe&#x202f;; indiquez un fichier qui la contient.</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>Aucune phrase de passe n’a été saisie.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>La phrase de passe est trop longue.</translation>
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
        <source>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’une des langues ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date that exists (as 2026-11-16).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date qui existe (comme 2026-11-16).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment that exists (as 2026-11-03T00:00:00Z).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un instant qui existe (comme 2026-11-03T00:00:00Z).</translation>
    </message>
    <message>
        <source>The Party &quot;%1&quot; is not known (ISO 3166-1, two capital letters).</source>
        <translation>La Partie «&#xa0;%1&#xa0;» n’est pas connue (ISO 3166-1, deux majuscules).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices of this field.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un des choix de ce champ.</translation>
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
<context>
    <name>ValueTextStrings</name>
    <message>
        <source>The text contains half of a character.</source>
        <translation>Le texte contient une moitié de caractère.</translation>
    </message>
</context>
<context>
    <name>VaultAccessStrings</name>
    <message>
        <source>This passphrase is not strong enough: %1</source>
        <translation>Cette phrase de passe n’est pas assez sûre&#xa0;: %1</translation>
    </message>
    <message>
        <source>a file with the passphrase; else it is asked for</source>
        <translation>un fichier contenant la phrase de passe&#x202f;; à défaut, elle est demandée</translation>
    </message>
    <message>
        <source>go on although the vault is older than it was left</source>
        <translation>continuer bien que le coffre soit plus ancien que lorsqu’il a été laissé</translation>
    </message>
    <message>
        <source>a file with the new passphrase; else it is asked for</source>
        <translation>un fichier contenant la nouvelle phrase de passe&#x202f;; à défaut, elle est demandée</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>le dossier du coffre</translation>
    </message>
    <message>
        <source>Say in which vault: --vault DIR.</source>
        <translation>Indiquez dans quel coffre&#xa0;: --vault DIR.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase de passe&#xa0;: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La même encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>Les deux ne sont pas identiques&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase de passe&#xa0;: </translation>
    </message>
</context>
<context>
    <name>VaultBackupStrings</name>
    <message>
        <source>The backup could not be read back as it was written.</source>
        <translation>La sauvegarde n’a pas pu être relue telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>There is a backup of this second already.</source>
        <translation>Il existe déjà une sauvegarde faite à cette même seconde.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this folder.</source>
        <translation>La sauvegarde ne peut pas être écrite dans ce dossier.</translation>
    </message>
    <message>
        <source>This is not a backup of a vault.</source>
        <translation>Ce n’est pas une sauvegarde d’un coffre.</translation>
    </message>
    <message>
        <source>There is something of this name already; nothing is overwritten.</source>
        <translation>Un élément de ce nom existe déjà&#x202f;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>An old backup cannot be removed.</source>
        <translation>Une ancienne sauvegarde ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the backup is damaged. Take another backup.</source>
        <translation>La phrase de passe est exacte, mais la sauvegarde est endommagée. Prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The key file of the backup is damaged or missing. Take another backup.</source>
        <translation>Le fichier de clés de la sauvegarde est endommagé ou manque. Prenez une autre sauvegarde.</translation>
    </message>
</context>
<context>
    <name>VaultCommandStrings</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>the folder to make</source>
        <translation>le dossier à créer</translation>
    </message>
    <message>
        <source>the name of the first officer</source>
        <translation>le nom du premier agent</translation>
    </message>
    <message>
        <source>a file with the passphrase to set</source>
        <translation>un fichier contenant la phrase de passe à définir</translation>
    </message>
    <message>
        <source>Say who the first officer is: --officer NAME.</source>
        <translation>Indiquez qui est le premier agent&#xa0;: --officer NAME.</translation>
    </message>
    <message>
        <source>The vault was made. Print its recovery sheet now: comity-cli vault sheet %1 --output FILE</source>
        <translation>Le coffre a été créé. Imprimez maintenant sa feuille de récupération&#xa0;: comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>le dossier du coffre</translation>
    </message>
    <message>
        <source>a head of the audit chain that was printed, to compare with</source>
        <translation>le code imprimé de la dernière entrée de la chaîne d’audit, pour comparaison</translation>
    </message>
    <message>
        <source>Audit chain: %1 rows, head %2</source>
        <translation>Chaîne d’audit&#xa0;: %1 entrées, code de la dernière&#xa0;: %2</translation>
    </message>
    <message>
        <source>The vault is in order.</source>
        <translation>Le coffre est en ordre.</translation>
    </message>
    <message>
        <source>The vault is NOT in order.</source>
        <translation>Le coffre N’EST PAS en ordre.</translation>
    </message>
    <message>
        <source>the folder for backups</source>
        <translation>le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>afterwards remove old backups: the last 7 stay, and one a day for 14 days, a week for 8 weeks, a month for 12 months</source>
        <translation>supprimer ensuite les anciennes sauvegardes&#xa0;: les 7 dernières restent, ainsi qu’une par jour pendant 14 jours, une par semaine pendant 8 semaines, une par mois pendant 12 mois</translation>
    </message>
    <message>
        <source>Say where the backup shall go: --to FOLDER.</source>
        <translation>Indiquez où placer la sauvegarde&#xa0;: --to FOLDER.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) removed.</source>
        <translation>
            <numerusform>%n ancienne sauvegarde supprimée.</numerusform>
            <numerusform>%n anciennes sauvegardes supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder of the backup</source>
        <translation>le dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>the officer who gets a new passphrase</source>
        <translation>l’agent qui reçoit une nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>a file with the code of the recovery sheet</source>
        <translation>un fichier contenant le code de la feuille de récupération</translation>
    </message>
    <message>
        <source>Say who gets the new passphrase: --officer NAME.</source>
        <translation>Indiquez qui reçoit la nouvelle phrase de passe&#xa0;: --officer NAME.</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it, earlier backups still have the old key. Print a new sheet: comity-cli vault sheet %1 --output FILE</source>
        <translation>Le coffre a une nouvelle clé. Les anciennes feuilles de récupération ne l’ouvrent plus&#x202f;; les anciennes sauvegardes gardent l’ancienne clé. Imprimez une nouvelle feuille&#xa0;: comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>A vault can be told to create, sheet, verify, backup, restore, recover, rekey, officer; comity-cli --help shows how.</source>
        <translation>Les commandes de vault sont create, sheet, verify, backup, restore, recover, rekey, officer&#x202f;; comity-cli --help montre comment.</translation>
    </message>
</context>
<context>
    <name>VaultOfficersStrings</name>
    <message>
        <source>The vault could not be given its new key, and was closed. Nothing is lost: open it again, then try again.</source>
        <translation>La nouvelle clé n’a pas pu être donnée au coffre, qui a été fermé. Rien n’est perdu&#xa0;: rouvrez-le, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>VaultOpeningStrings</name>
    <message>
        <source>There is no vault here.</source>
        <translation>Il n’y a pas de coffre ici.</translation>
    </message>
    <message>
        <source>This is a backup of a vault. Restore it to work with it.</source>
        <translation>C’est une sauvegarde d’un coffre. Restaurez-la pour pouvoir l’utiliser.</translation>
    </message>
    <message>
        <source>The database of the vault is missing. Restore the last backup.</source>
        <translation>La base de données du coffre manque. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault, but no officer belongs to it any more. Ask an administrator of the vault.</source>
        <translation>Cette phrase de passe ouvre le coffre, mais elle n’appartient plus à aucun agent. Adressez-vous à un administrateur du coffre.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are missing. Open the vault with the recovery sheet, or restore the last backup.</source>
        <translation>Le fichier de clés du coffre et sa copie manquent. Ouvrez le coffre avec la feuille de récupération ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The key file and the database are of two different vaults. Put the files back that belong together, or restore the last backup.</source>
        <translation>Le fichier de clés et la base de données sont de deux coffres différents. Remettez les fichiers qui vont ensemble ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The vault was last used with a newer version of the program. Open it with that version.</source>
        <translation>Le coffre a été utilisé en dernier lieu avec une version plus récente du programme. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>The key file is not the one that the vault was left with: an earlier one was put in its place. Put the right one back, or open the vault with the recovery sheet.</source>
        <translation>Le fichier de clés n’est pas celui que le coffre avait en dernier lieu&#xa0;: un fichier antérieur a été mis à sa place. Remettez le bon ou ouvrez le coffre avec la feuille de récupération.</translation>
    </message>
</context>
<context>
    <name>VaultRecoveryStrings</name>
    <message>
        <source>This recovery sheet is not of this vault, or the vault was given a new key since it was printed.</source>
        <translation>Cette feuille de récupération n’est pas celle de ce coffre, ou le coffre a reçu une nouvelle clé depuis son impression.</translation>
    </message>
    <message>
        <source>The recovery sheet does not open the database: it is not of this vault, or the vault was given a new key since it was printed, or the database is damaged. Try the last sheet, then restore the last backup.</source>
        <translation>La feuille de récupération n’ouvre pas la base de données&#xa0;: elle n’est pas celle de ce coffre, ou le coffre a reçu une nouvelle clé depuis son impression, ou la base de données est endommagée. Essayez la dernière feuille, puis restaurez la dernière sauvegarde.</translation>
    </message>
</context>
<context>
    <name>VaultSettlingStrings</name>
    <message>
        <source>What was written last is not there (changes that were lost: %1).</source>
        <translation>Ce qui a été écrit en dernier n’est plus là (modifications perdues&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The vault is not as it was left. %1 If an earlier copy was put in its place on purpose, it can be opened all the same; if not, restore the last backup.</source>
        <translation>Le coffre n’est pas tel qu’il a été laissé. %1 Si une copie antérieure a été mise à sa place à dessein, il peut être ouvert malgré tout&#x202f;; sinon, restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault&apos;s key was completed.</source>
        <translation>Le changement de clé du coffre, qui avait été interrompu, a été achevé.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault&apos;s key was undone.</source>
        <translation>Le changement de clé du coffre, qui avait été interrompu, a été annulé.</translation>
    </message>
    <message>
        <source>A copy of the key file was mended: %1 (%2)</source>
        <translation>Une copie du fichier de clés a été réparée&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>A copy of the key file is to be mended, and could not be: %1 (%2)</source>
        <translation>Une copie du fichier de clés doit être réparée et n’a pas pu l’être&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>VaultStrings</name>
    <message>
        <source>Only an administrator of the vault may do this.</source>
        <translation>Seul un administrateur du coffre peut faire cela.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of the vault is damaged. Put the folder away as it is and restore the last backup.</source>
        <translation>La phrase de passe est exacte, mais la base de données du coffre est endommagée. Mettez le dossier de côté tel quel et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The change of the keys failed, and it is not certain whether it is in force all the same. Close the vault and open it again: %1</source>
        <translation>Le changement des clés a échoué, et il n’est pas certain qu’il soit néanmoins en vigueur. Fermez le coffre et rouvrez-le&#xa0;: %1</translation>
    </message>
    <message>
        <source>The vault is being given a new key. Close it and open it again.</source>
        <translation>Le coffre est en train de recevoir une nouvelle clé. Fermez-le et rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>VaultVerifyStrings</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de données est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went back, from %1 to %2.</source>
        <translation>L’horloge de l’ordinateur a reculé, de %1 à %2.</translation>
    </message>
    <message>
        <source>The copy of the key file in the database is damaged.</source>
        <translation>La copie du fichier de clés dans la base de données est endommagée.</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>La recherche est endommagée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::ArticlePanel</name>
    <message>
        <source>The text in %2: %1, %3</source>
        <comment>article, language, its title</comment>
        <translation>Le texte (%2)&#xa0;: %1, %3</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentsPanel</name>
    <message>
        <source>Choose files to attach</source>
        <translation>Choisir les fichiers à joindre</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the way into the vault…</source>
        <translation>
            <numerusform>%n fichier en cours d’ajout au coffre…</numerusform>
            <numerusform>%n fichiers en cours d’ajout au coffre…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that belong to this request. They are kept in the vault, encrypted; drop files here to add them. A file that is taken off stays in the vault: it may be evidence.</source>
        <translation>Les fichiers qui appartiennent à cette demande. Ils sont gardés dans le coffre, chiffrés&#x202f;; déposez des fichiers ici pour les ajouter. Un fichier retiré reste dans le coffre&#xa0;: il peut servir de preuve.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée le</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>comity::ui::AuthorityPage</name>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>Un champ contient un texte qui n’est pas encore une valeur valable&#xa0;: corrigez-le ou videz-le d’abord.</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>Votre autorité</translation>
    </message>
    <message>
        <source>What you say here once begins every new request. Give the names in the languages you write to others in.</source>
        <translation>Ce que vous indiquez ici une fois figure en tête de chaque nouvelle demande. Donnez les noms dans les langues dans lesquelles vous écrivez à vos correspondants.</translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>&amp;Garder ces indications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>comity::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::CalendarButton</name>
    <message>
        <source>Choose a day in a calendar</source>
        <translation>Choisir un jour dans un calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>comity::ui::CasePage</name>
    <message>
        <source>Being kept…</source>
        <translation>Écriture dans le coffre…</translation>
    </message>
    <message>
        <source>Kept in the vault; not yet saved as a version</source>
        <translation>Gardé dans le coffre&#x202f;; pas encore enregistré comme version</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non gardé</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Constatations (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>sans référence</translation>
    </message>
    <message>
        <source>Party not named yet</source>
        <translation>Partie non encore désignée</translation>
    </message>
    <message>
        <source>What you typed earlier was brought back. Version %1 was saved meanwhile by somebody else: compare before you save.</source>
        <translation>Ce que vous aviez saisi précédemment a été rétabli. Entre-temps, quelqu’un d’autre a enregistré la version %1&#xa0;: comparez avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Throw my text away</source>
        <translation>Abandonner mon texte</translation>
    </message>
    <message>
        <source>What you typed and did not save was brought back.</source>
        <translation>Ce que vous aviez saisi sans l’enregistrer a été rétabli.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner ce texte</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>Enregistré comme version %1</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet. It is kept, but a version cannot hold it: mend or empty the field first.</source>
        <translation>Un champ contient un texte qui n’est pas encore une valeur valable. Ce texte est gardé, mais une version ne peut pas le contenir&#xa0;: corrigez ou videz d’abord le champ.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page a été envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Save &amp;version</source>
        <translation>Enregistrer une &amp;version</translation>
    </message>
    <message>
        <source>Everything you type is kept by itself. Saving makes a version that stays in the history.</source>
        <translation>Tout ce que vous saisissez est gardé automatiquement. L’enregistrement crée une version qui reste dans l’historique.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Form and what belongs to it</source>
        <translation>Formulaire et éléments associés</translation>
    </message>
    <message>
        <source>Findings, preview, history, files, attachments</source>
        <translation>Constatations, aperçu, historique, fichiers, pièces jointes</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>comity::ui::CheckListEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, entry of its list</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::ChoiceEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
</context>
<context>
    <name>comity::ui::CreateVault</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A backup is encrypted like the vault and opens with the same passphrases. Choose a folder on another disk, for instance a memory stick that is locked away.</source>
        <translation>Une sauvegarde est chiffrée comme le coffre et s’ouvre avec les mêmes phrases de passe. Choisissez un dossier sur un autre disque, par exemple une clé USB gardée sous clé.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder and make the first backup…</source>
        <translation>Choisir un &amp;dossier et faire la première sauvegarde…</translation>
    </message>
    <message>
        <source>The first backup is made and was checked by opening it.</source>
        <translation>La première sauvegarde est faite et a été vérifiée par une ouverture.</translation>
    </message>
    <message>
        <source>None is made yet. You can also choose the folder later, from the menu Vault.</source>
        <translation>Aucune n’a encore été faite. Vous pouvez aussi choisir le dossier plus tard, dans le menu Coffre.</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>La sauvegarde est en cours de création et de vérification.</translation>
    </message>
    <message>
        <source>The vault is being made. Deriving its key takes a second on purpose: it makes guessing slow.</source>
        <translation>Le coffre est en cours de création. Le calcul de sa clé prend à dessein une seconde&#xa0;: il est ainsi très long de deviner une phrase de passe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>&amp;Créer le coffre</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>&amp;Ouvrir le bureau</translation>
    </message>
</context>
<context>
    <name>comity::ui::DateEditor</name>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskPage</name>
    <message>
        <source>Say once who you are: it begins every request you write.</source>
        <translation>Indiquez une fois qui vous êtes&#xa0;: cela figure en tête de chaque demande que vous rédigez.</translation>
    </message>
    <message>
        <source>Your authority…</source>
        <translation>Votre autorité…</translation>
    </message>
    <message>
        <source>Everything you typed is saved as a version.</source>
        <translation>Tout ce que vous avez saisi est enregistré comme version.</translation>
    </message>
    <message>
        <source>What you type and do not save as a version stands here, until you do.</source>
        <translation>Ce que vous saisissez sans l’enregistrer comme version figure ici, jusqu’à ce que vous l’enregistriez.</translation>
    </message>
    <message>
        <source>Choose request files or transmittals</source>
        <translation>Choisir des fichiers de demande ou des transmissions</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Lecture de %n fichier…</numerusform>
            <numerusform>Lecture de %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported before.</source>
        <translation>Le fichier %1 a déjà été importé.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>Le fichier %1 n’a pas été admis&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came in.</source>
        <translation>
            <numerusform>%n demande importée.</numerusform>
            <numerusform>%n demandes importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>La sauvegarde est en cours de création et de vérification.</translation>
    </message>
    <message>
        <source>The backup is made and was checked by opening it: %1</source>
        <translation>La sauvegarde est faite et a été vérifiée par une ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 at the vault %2</source>
        <translation>%1, coffre %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>Émises (%1)</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>Reçues (%1)</translation>
    </message>
    <message>
        <source>Not saved yet (%1)</source>
        <translation>Non enregistrées (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportPanel</name>
    <message>
        <source>The folder for the PDF files</source>
        <translation>Le dossier des fichiers PDF</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>%1 et %2 côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already; nothing was written: %1</source>
        <translation>
            <numerusform>%n de ces fichiers existe déjà&#x202f;; rien n’a été écrit&#xa0;: %1</numerusform>
            <numerusform>%n de ces fichiers existent déjà&#x202f;; rien n’a été écrit&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1</source>
        <translation>
            <numerusform>%n fichier PDF a été écrit dans %1</numerusform>
            <numerusform>%n fichiers PDF ont été écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF files in these languages:</source>
        <translation>&amp;Fichiers PDF dans ces langues&#xa0;:</translation>
    </message>
    <message>
        <source>Languages of the PDF files</source>
        <translation>Langues des fichiers PDF</translation>
    </message>
    <message>
        <source>PDF files made so far</source>
        <translation>Fichiers PDF créés jusqu’ici</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <comment>PDF files made so far</comment>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>Les six langues</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose a folder and write…</source>
        <translation>Choisir un dossier et écrire…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Remplacer les fichiers</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l’exportation</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1 so far.</source>
        <translation>
            <numerusform>%n demande écrite dans %1 jusqu’ici.</numerusform>
            <numerusform>%n demandes écrites dans %1 jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The requests were not exported. %1</source>
        <translation>Les demandes n’ont pas été exportées. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n demande exportée dans %1.</numerusform>
            <numerusform>%n demandes exportées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::FieldBox</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>name of a field</comment>
        <translation>%1, champ obligatoire</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <comment>name of a field</comment>
        <translation>%1, champ attendu</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>Saisie non valable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Words to find in the pages</source>
        <translation>Mots à rechercher dans les pages</translation>
    </message>
    <message>
        <source>Words in the pages</source>
        <translation>Mots dans les pages</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%n more of these are not shown; mend some of those above first.</source>
        <translation>
            <numerusform>%n autre constatation de ce type n’est pas affichée&#x202f;; corrigez d’abord certaines de celles qui précèdent.</numerusform>
            <numerusform>%n autres constatations de ce type ne sont pas affichées&#x202f;; corrigez d’abord certaines de celles qui précèdent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n avertissement accepté</numerusform>
            <numerusform>%n avertissements acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Warning, accepted</source>
        <translation>Avertissement accepté</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>Motif de l’acceptation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsPanel</name>
    <message>
        <source>The request has not been checked yet.</source>
        <translation>La demande n’a pas encore été vérifiée.</translation>
    </message>
    <message>
        <source>There is nothing to object to in this request.</source>
        <translation>Cette demande n’appelle aucune observation.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n avertissement accepté</numerusform>
            <numerusform>%n avertissements acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Why is this warning accepted? %1</source>
        <translation>Pourquoi cet avertissement est-il accepté&#x202f;? %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>Acce&amp;pter…</translation>
    </message>
    <message>
        <source>Accept the selected warning and say why</source>
        <translation>Accepter l’avertissement sélectionné et en donner le motif</translation>
    </message>
    <message>
        <source>&amp;Withdraw the acceptance</source>
        <translation>&amp;Retirer l’acceptation</translation>
    </message>
    <message>
        <source>Why the warning is accepted</source>
        <translation>Motif de l’acceptation de l’avertissement</translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>Accepter l’avertissement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>comity::ui::FormView</name>
    <message>
        <source>Form of the request</source>
        <translation>Formulaire de la demande</translation>
    </message>
    <message>
        <source>* required by the text   ° expected</source>
        <translation>* exigé par le texte   ° attendu</translation>
    </message>
</context>
<context>
    <name>comity::ui::HistoryPanel</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>C’est la première version.</translation>
    </message>
    <message>
        <source>What version %1 changed in version %2</source>
        <translation>Ce que la version %1 a modifié par rapport à la version %2</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (rien)</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>Rien dans les champs du formulaire</translation>
    </message>
    <message>
        <source>Each version stays as it was saved. Choose one to see what it changed.</source>
        <translation>Chaque version reste telle qu’elle a été enregistrée. Choisissez-en une pour voir ce qu’elle a modifié.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstantEditor</name>
    <message>
        <source>No time zone is given: add Z for UTC, or an offset such as +01:00.</source>
        <translation>Aucun fuseau horaire n’est indiqué&#xa0;: ajoutez Z pour l’UTC, ou un décalage tel que +01:00.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a moment</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC; in %2 it is %3.</source>
        <comment>a moment, a time zone, the same moment there</comment>
        <translation>%1 UTC&#x202f;; dans le fuseau %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>with its time zone, as 2026-11-03T00:00:00Z</source>
        <translation>avec son fuseau horaire, comme 2026-11-03T00:00:00Z</translation>
    </message>
</context>
<context>
    <name>comity::ui::MainWindow</name>
    <message>
        <source>Your &amp;authority…</source>
        <translation>Votre &amp;autorité…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>Feuille de &amp;récupération…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Faire une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Enregistrer une version</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>&amp;Fichiers PDF…</translation>
    </message>
    <message>
        <source>&amp;Copy as new</source>
        <translation>Co&amp;pier comme nouvelle demande</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Retour à la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>I&amp;mporter des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Find a request</source>
        <translation>Rec&amp;hercher une demande</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Coffre</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation>&amp;Créer&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éditi&amp;on</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Comity — %1</source>
        <translation>Comity — %1</translation>
    </message>
    <message>
        <source>Comity — locked</source>
        <translation>Comity — verrouillé</translation>
    </message>
    <message>
        <source>The desk is hidden, but what was typed last could not be kept yet: %1 It is tried again every few seconds.</source>
        <translation>Le bureau est masqué, mais la dernière saisie n’a pas encore pu être gardée&#xa0;: %1 Un nouvel essai a lieu à intervalles de quelques secondes.</translation>
    </message>
    <message>
        <source>End all the same</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>comity::ui::MessageStrip</name>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Effectué&#xa0;:</translation>
    </message>
    <message>
        <source>Attention:</source>
        <translation>Attention&#xa0;:</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>Non effectué&#xa0;:</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>comity::ui::NameStrip</name>
    <message>
        <source>Name of the search:</source>
        <translation>Nom de la recherche&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation>Ne pas l’enregistrer</translation>
    </message>
</context>
<context>
    <name>comity::ui::PartyEditor</name>
    <message>
        <source>name in any of the six languages, or code</source>
        <translation>nom dans l’une des six langues, ou code</translation>
    </message>
</context>
<context>
    <name>comity::ui::PassphrasePage</name>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Assez sûre.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. Spaces and all scripts are allowed. It cannot be reset: the recovery sheet that comes next is the only other way in.</source>
        <translation>Quatre ou cinq mots sans aucun rapport entre eux, ni avec vous, ni avec votre travail, sont faciles à retenir et difficiles à deviner. Les espaces et toutes les écritures sont admis. La phrase de passe ne peut pas être réinitialisée&#xa0;: la feuille de récupération, à l’étape suivante, est le seul autre moyen d’accès.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>La même &amp;encore une fois</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Sûreté de la phrase de passe</translation>
    </message>
</context>
<context>
    <name>comity::ui::PastePanel</name>
    <message>
        <source>The rows were not added: a table has at most 20,000.</source>
        <translation>Les lignes n’ont pas été ajoutées&#xa0;: un tableau en compte 20&#x202f;000 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) recognised.</source>
        <translation>
            <numerusform>%n ligne reconnue.</numerusform>
            <numerusform>%n lignes reconnues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>Seule la première ligne (%n) est affichée.</numerusform>
            <numerusform>Les %n premières lignes sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n line(s) the time has no time zone.</source>
        <translation>
            <numerusform>Dans %n ligne, l’heure est sans fuseau horaire.</numerusform>
            <numerusform>Dans %n lignes, l’heure est sans fuseau horaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood; nothing of them is added:</source>
        <translation>
            <numerusform>%n ligne non comprise&#x202f;; rien n’en est ajouté&#xa0;:</numerusform>
            <numerusform>%n lignes non comprises&#x202f;; rien n’en est ajouté&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Ajouter %n ligne</numerusform>
            <numerusform>Ajouter %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>Ajouter des lignes</translation>
    </message>
    <message>
        <source>Paste lines of a log, one event a line. Addresses with ports, e-mail addresses, URLs and times with their time zone are recognised; you see the rows before they are added.</source>
        <translation>Collez les lignes d’un journal, à raison d’un événement par ligne. Les adresses avec leur port, les adresses électroniques, les URL et les heures avec leur fuseau horaire sont reconnues&#x202f;; vous voyez les lignes du tableau avant leur ajout.</translation>
    </message>
    <message>
        <source>Lines to read</source>
        <translation>Lignes à lire</translation>
    </message>
    <message>
        <source>Rows recognised</source>
        <translation>Lignes reconnues</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>comity::ui::PlacePage</name>
    <message>
        <source>Choose where the vault shall lie</source>
        <translation>Choisir l’emplacement du coffre</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name or folder.</source>
        <translation>Il existe déjà un élément à l’emplacement %1. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>The vault will be %1</source>
        <translation>Le coffre sera créé ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Un nouveau coffre</translation>
    </message>
    <message>
        <source>The vault must lie on a disk of this computer, not on a network drive: there a lost connection could damage it.</source>
        <translation>Le coffre doit se trouver sur un disque de cet ordinateur, non sur un lecteur réseau&#xa0;: une perte de connexion pourrait l’y endommager.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Votre no&amp;m</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As colleagues shall see it in the history</source>
        <translation>Tel que vos collègues le verront dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Name of the vault</source>
        <translation>&amp;Nom du coffre</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Nom du coffre</translation>
    </message>
    <message>
        <source>For instance the name of your office</source>
        <translation>Par exemple le nom de votre service</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
</context>
<context>
    <name>comity::ui::PreviewPanel</name>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Les pages ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Aperçu, page %1 sur %2</translation>
    </message>
    <message>
        <source>Preview, no pages yet</source>
        <translation>Aperçu, pas encore de pages</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Les pages sont en cours de préparation…</translation>
    </message>
    <message>
        <source>&amp;Language of the pages:</source>
        <translation>Lan&amp;gue des pages&#xa0;:</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Langue des pages</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>Liste des pages</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Show the pages in small</source>
        <translation>Afficher les pages en miniature</translation>
    </message>
    <message>
        <source>Find words in the pages</source>
        <translation>Rechercher des mots dans les pages</translation>
    </message>
    <message>
        <source>Print these pages</source>
        <translation>Imprimer ces pages</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestEdit</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here; choose again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer ici&#x202f;; choisissez de nouveau.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestFilterBar</name>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Other Party</source>
        <translation>Autre Partie</translation>
    </message>
    <message>
        <source>Type of request</source>
        <translation>Type de demande</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Dated from</source>
        <translation>Datées à partir du</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>Datées jusqu’au</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>2026-03-15, 2026-03 or 2026</source>
        <comment>how a date may be typed; keep the figures</comment>
        <translation>2026-03-15, 2026-03 ou 2026</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>Party</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>direction</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>state of a request</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>type of request</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>urgency</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Urgent only</source>
        <translation>Urgentes seulement</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Non urgentes</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>officer</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No Party, or more than one, is called “%1”: that does not narrow the list.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucune Partie, ou en désigne plusieurs&#xa0;: la liste n’en est pas restreinte.</translation>
    </message>
    <message>
        <source>“%1” is no date and does not narrow the list: write 2026-03-15, 2026-03 or 2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date et ne restreint pas la liste&#xa0;: écrivez 2026-03-15, 2026-03 ou 2026.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListModel</name>
    <message>
        <source>The list cannot be sorted by this column.</source>
        <translation>La liste ne peut pas être triée selon cette colonne.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListPage</name>
    <message>
        <source>Export requests</source>
        <translation>Exporter les demandes</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>name of a file</comment>
        <translation>demandes</translation>
    </message>
    <message>
        <source>Search in everything: references, names, addresses, texts</source>
        <translation>Rechercher partout&#xa0;: références, noms, adresses, textes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Keys: / or Ctrl+F to come here, Down to the list, Escape to empty the field.</source>
        <translation>Touches&#xa0;: / ou Ctrl+F pour venir ici, Bas pour aller à la liste, Échap pour vider le champ.</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>O&amp;rdre&#xa0;:</translation>
    </message>
    <message>
        <source>Order of what is found</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Les plus pertinentes d’abord</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>Choose, move, size and sort the columns.</source>
        <translation>Choisir, déplacer, dimensionner et trier les colonnes.</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>Enre&amp;gistrer la recherche</translation>
    </message>
    <message>
        <source>Keep the text and the filters under a name.</source>
        <translation>Garder le texte et les filtres sous un nom.</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Ac&amp;tions</translation>
    </message>
    <message>
        <source>What can be done with the selected requests.</source>
        <translation>Ce qui peut être fait avec les demandes sélectionnées.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy the reference</source>
        <translation>&amp;Copier la référence</translation>
    </message>
    <message>
        <source>Export the &amp;selected requests…</source>
        <translation>Exporter les demandes &amp;sélectionnées…</translation>
    </message>
    <message>
        <source>&amp;Export all requests of this list…</source>
        <translation>&amp;Exporter toutes les demandes de cette liste…</translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation>Rel&amp;ire la liste</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>Demandes émises</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Demandes reçues</translation>
    </message>
    <message>
        <source>The requests cannot be read.</source>
        <translation>Les demandes ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Lecture des demandes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s) found</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>Au moins %Ln demande trouvée</numerusform>
            <numerusform>Au moins %Ln demandes trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>Au moins %Ln demande</numerusform>
            <numerusform>Au moins %Ln demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) found</source>
        <translation>
            <numerusform>%Ln demande trouvée</numerusform>
            <numerusform>%Ln demandes trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filters (in use)</source>
        <translation>&amp;Filtres (actifs)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>Show or hide what narrows the list: Ctrl+Shift+F.</source>
        <translation>Afficher ou masquer ce qui restreint la liste&#xa0;: Ctrl+Maj+F.</translation>
    </message>
    <message>
        <source>What you typed is in so many words that not all of them were looked for: more letters find more.</source>
        <translation>Ce que vous avez saisi figure dans tant de mots que tous n’ont pas été recherchés&#xa0;: saisissez plus de lettres pour trouver davantage.</translation>
    </message>
    <message>
        <source>Filters narrow this list.</source>
        <translation>Des filtres restreignent cette liste.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;» avec ces filtres.</translation>
    </message>
    <message>
        <source>Clear the filters to search in all requests, or try fewer or other words; parts of words will do.</source>
        <translation>Effacez les filtres pour rechercher dans toutes les demandes, ou essayez moins de mots ou d’autres mots&#x202f;; des parties de mots suffisent.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try fewer or other words; parts of words will do, in any of the languages of the request.</source>
        <translation>Essayez moins de mots ou d’autres mots&#x202f;; des parties de mots suffisent, dans l’une quelconque des langues de la demande.</translation>
    </message>
    <message>
        <source>No request passes these filters.</source>
        <translation>Aucune demande ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Clear the filters to see all requests of this list.</source>
        <translation>Effacez les filtres pour voir toutes les demandes de cette liste.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importer des demandes</translation>
    </message>
    <message>
        <source>No request has come in yet.</source>
        <translation>Aucune demande n’a encore été reçue.</translation>
    </message>
    <message>
        <source>Import the file of a request that you received, or write it down as a new request.</source>
        <translation>Importez le fichier d’une demande que vous avez reçue, ou consignez-la comme nouvelle demande.</translation>
    </message>
    <message>
        <source>There is no outgoing request yet.</source>
        <translation>Il n’y a pas encore de demande émise.</translation>
    </message>
    <message>
        <source>There is no request in this vault yet.</source>
        <translation>Il n’y a pas encore de demande dans ce coffre.</translation>
    </message>
    <message>
        <source>Begin with a new request, or import the requests that you have as files.</source>
        <translation>Commencez par une nouvelle demande, ou importez les demandes dont vous avez les fichiers.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestTable</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>Le plus petit ou le plus ancien d’abord</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Le plus grand ou le plus récent d’abord</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move towards the &amp;beginning</source>
        <translation>Déplacer vers le &amp;début</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Déplacer vers la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Plus &amp;large</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>Plus étr&amp;oite</translation>
    </message>
    <message>
        <source>As wide as what is &amp;shown</source>
        <translation>Ajuster au &amp;contenu affiché</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>&amp;Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>comity::ui::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
</context>
<context>
    <name>comity::ui::SectionBox</name>
    <message>
        <source>%1 %2</source>
        <comment>letter of a section, its title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of a section, the paragraph it serves</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <comment>an article</comment>
        <translation>Texte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::SheetPage</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de récupération</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>Imprimez la feuille, mettez-la dans un coffre-fort et effacez le fichier&#xa0;: quiconque le détient peut ouvrir le coffre numérique.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La feuille de récupération</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, or the key file is damaged, this one page opens the vault. Print it, put it in a sealed envelope and that into a safe, away from this computer. Whoever holds it can read everything.</source>
        <translation>Si la phrase de passe est oubliée, ou si le fichier de clés est endommagé, cette seule page ouvre le coffre numérique. Imprimez-la, mettez-la sous enveloppe scellée dans un coffre-fort, loin de cet ordinateur. Quiconque la détient peut tout lire.</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Langue de la feuille</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la feuille</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Imprimer la feuille de récupération</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>Enregistrer la feuille de récupération en PDF</translation>
    </message>
    <message>
        <source>Made. You can go on.</source>
        <translation>Établie. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Not made yet. You can also make it later, from the menu Vault.</source>
        <translation>Pas encore établie. Vous pouvez aussi l’établir plus tard, dans le menu Coffre.</translation>
    </message>
</context>
<context>
    <name>comity::ui::StartPage</name>
    <message>
        <source>The desk of a central authority for mutual legal assistance</source>
        <translation>Le bureau d’une autorité centrale pour l’entraide judiciaire</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableEditor</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>Ligne %1 sur %2</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>Coller des lignes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a table, what a button does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keys: Insert adds a row, Ctrl+D duplicates it, Delete removes it, Alt+Up and Alt+Down move it, Enter goes into its fields.</source>
        <translation>Touches&#xa0;: Inser ajoute une ligne, Ctrl+D la duplique, Suppr la supprime, Alt+Haut et Alt+Bas la déplacent, Entrée donne accès à ses champs.</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableModel</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>Saisie non valable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a row, gravity of its findings</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::TextEditor</name>
    <message>
        <source>%1, missing</source>
        <comment>name of a language</comment>
        <translation>%1, texte manquant</translation>
    </message>
    <message>
        <source>○ Not yet in: %1</source>
        <comment>names of languages</comment>
        <translation>○ Manque encore en&#xa0;: %1</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>Langues du champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write in several languages</source>
        <translation>Rédiger en plusieurs langues</translation>
    </message>
    <message>
        <source>One text for all languages</source>
        <translation>Un seul texte pour toutes les langues</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a language, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a field, name of a language</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::ThumbnailList</name>
    <message>
        <source>Pages in small</source>
        <translation>Pages en miniature</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::UnlockPage</name>
    <message>
        <source>%1 — in %2</source>
        <translation>%1 — dans %2</translation>
    </message>
    <message>
        <source>%1 — not found in %2</source>
        <comment>a vault that is no longer where it was</comment>
        <translation>%1 — introuvable dans %2</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Choisir le dossier d’un coffre</translation>
    </message>
    <message>
        <source>Go on with it nevertheless</source>
        <translation>Continuer malgré tout</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Ouvrir un coffre</translation>
    </message>
    <message>
        <source>Comity keeps your requests in a vault: an encrypted folder on this computer. Without a passphrase nobody can read it, and nobody can reset it for you.</source>
        <translation>Comity garde vos demandes dans un coffre&#xa0;: un dossier chiffré sur cet ordinateur. Sans phrase de passe, personne ne peut le lire, et personne ne peut la réinitialiser pour vous.</translation>
    </message>
    <message>
        <source>Recent &amp;vaults</source>
        <translation>&amp;Coffres récents</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>Coffres récents</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>&amp;Autre dossier…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take this vault off the list; the vault itself stays as it is</source>
        <translation>Retirer ce coffre de la liste&#x202f;; le coffre lui-même reste tel quel</translation>
    </message>
    <message>
        <source>&amp;New vault…</source>
        <translation>&amp;Nouveau coffre…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The key is being derived from the passphrase. This takes a few seconds on purpose: it makes guessing slow.</source>
        <translation>La clé est en cours de calcul à partir de la phrase de passe. Cela prend à dessein quelques secondes&#xa0;: il est ainsi très long de deviner une phrase de passe.</translation>
    </message>
    <message>
        <source>Unlocking the vault</source>
        <translation>Déverrouillage du coffre</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneEditor</name>
    <message>
        <source>a place, as Europe/London</source>
        <translation>un lieu, comme Europe/London</translation>
    </message>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire de la liste de l’IANA (comme Europe/London).</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoomBox</name>
    <message>
        <source>Fit width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
</context>
</TS>
