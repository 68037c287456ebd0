#include "ui/print/subject_list.h"

#include <QAbstractProxyModel>
#include <QCollator>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QLocale>
#include <algorithm>
#include <set>
#include <utility>

#include "ui/words/in_sentence.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

constexpr std::size_t mostOfAKind = 200; // a longer list is no list to choose from
constexpr qsizetype longestTitle = 60;
constexpr int mostFound = 16;

bool isSame(const ReviewSubject& a, const ReviewSubject& b) {
    return a.kind == b.kind && a.view == b.view && a.task == b.task && a.role == b.role &&
           a.department == b.department && a.reading == b.reading;
}

QString shortened(const QString& title) {
    return title.size() <= longestTitle ? title : title.left(longestTitle - 1) + QChar(0x2026);
}

} // namespace

SubjectList::SubjectList(const Chain& chain, const ReviewSubject& first, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(tr("What to print"));
    setToolTip(tr("What to print: choose it, or type a part of its title"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    setMaxVisibleItems(mostFound);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    if (first.reading)
        add(tr("What the sheet shows now"), first);
    add(tr("The whole chain"), {});
    offerAll(chain);
    // A role's trace is only ever asked for from the sheet.
    const Role* role = chain.roles().find(first.role);
    if (first.kind == ReviewSubject::Kind::role && role != nullptr && !first.reading)
        add(tr("Trace of %1").arg(inSentence(role->title)), first);
    if (!choose(first))
        setCurrentIndex(0);
    makeSearch();
    tidy();
}

ReviewSubject SubjectList::subjectOf(const Offer& offer) {
    using Kind = ReviewSubject::Kind;
    ReviewSubject subject;
    subject.kind = offer.kind;
    if (offer.kind == Kind::view)
        subject.view = ViewKey(offer.name);
    else if (offer.kind == Kind::task)
        subject.task = TaskKey(offer.name);
    else if (offer.kind == Kind::department)
        subject.department = offer.name;
    else
        subject.role = RoleKey(offer.name);
    return subject;
}

void SubjectList::offerAll(const Chain& chain) {
    using Kind = ReviewSubject::Kind;
    const std::vector<const View*> views = chain.orderedViews();
    std::vector<Offer> some;
    for (std::size_t i = 1; i < views.size(); ++i)
        some.push_back({tr("View “%1”").arg(inSentence(views[i]->title)), Kind::view, views[i]->key.text()});
    list(std::exchange(some, {}));
    for (const Task& task : chain.tasks()) {
        if (task.state != TaskState::dropped)
            some.push_back({tr("Trace of “%1”").arg(inSentence(task.title)), Kind::task, task.key.text()});
    }
    list(std::exchange(some, {}));
    std::set<std::string> names;
    for (const Role& role : chain.roles()) {
        if (role.kind == RoleKind::endCustomer)
            some.push_back({tr("What reaches %1").arg(inSentence(role.title)), Kind::endCustomer, role.key.text()});
        if (!role.department.empty())
            names.insert(role.department);
    }
    list(std::exchange(some, {}));
    for (const std::string& name : names)
        some.push_back({tr("Department %1").arg(inSentence(name)), Kind::department, name});
    list(std::move(some));
}

void SubjectList::list(std::vector<Offer> offers) {
    if (offers.empty())
        return;
    // "C" knows no numbers.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, Offer>> sorted;
    sorted.reserve(offers.size());
    for (Offer& offer : offers) {
        QCollatorSortKey key = collator.sortKey(offer.text);
        sorted.emplace_back(std::move(key), std::move(offer));
    }
    std::ranges::sort(sorted, [](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second.name < b.second.name;
    });
    insertSeparator(count());
    subjects_.emplace_back();
    for (std::size_t i = 0; i < std::min(sorted.size(), mostOfAKind); ++i)
        add(sorted[i].second.text, subjectOf(sorted[i].second));
    if (sorted.size() > mostOfAKind) {
        cutWords_ = tr("The list shows the first %1 of a kind; type a part of a title to find any other.")
                        .arg(QLocale().toString(static_cast<int>(mostOfAKind)));
    }
    for (auto& [key, offer] : sorted)
        offers_.push_back(std::move(offer));
}

void SubjectList::add(const QString& text, const ReviewSubject& subject) {
    subjects_.push_back(subject);
    addItem(shortened(text), text);
}

bool SubjectList::choose(const ReviewSubject& subject) {
    const auto listed = [&] {
        return std::ranges::find_if(subjects_, [&](const auto& one) { return isSame(one, subject); });
    };
    auto found = listed();
    if (found == subjects_.end()) {
        const auto offered =
            std::ranges::find_if(offers_, [&](const Offer& offer) { return isSame(subjectOf(offer), subject); });
        if (offered == offers_.end())
            return false;
        add(offered->text, subject);
        found = subjects_.end() - 1;
    }
    setCurrentIndex(static_cast<int>(found - subjects_.begin()));
    return true;
}

void SubjectList::makeSearch() {
    QStringList texts;
    for (int i = 0; i < count() && texts.size() < 2; ++i) {
        if (subjects_[static_cast<std::size_t>(i)].kind == ReviewSubject::Kind::whole && !itemText(i).isEmpty())
            texts << itemText(i);
    }
    const auto own = texts.size();
    for (const Offer& offer : offers_)
        texts << offer.text;
    auto* completer = new QCompleter(texts, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(mostFound);
    const auto take = [this, completer, own](const QModelIndex& found) {
        // Its row among all, not among those found; titles may be alike.
        const auto* rows = qobject_cast<const QAbstractProxyModel*>(completer->completionModel());
        const int row = rows->mapToSource(found).row();
        if (row < 0)
            return;
        if (row < own)
            setCurrentIndex(findText(completer->model()->index(row, 0).data().toString()));
        else
            choose(subjectOf(offers_[static_cast<std::size_t>(row - own)]));
        emit activated(currentIndex());
        // The line takes the text of what was found once this is over.
        QMetaObject::invokeMethod(this, &SubjectList::tidy, Qt::QueuedConnection);
    };
    // Not the box's own answer, which goes by the text.
    lineEdit()->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, take);
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this, completer, take] {
        if (lineEdit()->text() == itemText(currentIndex()))
            return;
        completer->setCompletionPrefix(lineEdit()->text());
        if (completer->completionCount() > 0 && !lineEdit()->text().isEmpty())
            take(completer->completionModel()->index(0, 0));
        else
            tidy();
    });
    connect(this, &QComboBox::currentIndexChanged, this, &SubjectList::tidy);
}

void SubjectList::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        tidy();
}

void SubjectList::tidy() {
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

} // namespace throughline
