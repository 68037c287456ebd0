#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

#include "core/exchange/archimate_xml.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

/// A text that may be there in several languages: the one without a language, else that of the model's first text with
/// one, else the first.
class LanguageText {
  public:
    explicit LanguageText(ArchimateLanguages& languages) : languages_(languages) {}
    /// The reader stands at the text's element, and moves to its end.
    void take(XmlGuard& guard) {
        const std::string language = guard.attribute(QLatin1String("lang"));
        std::string text = guard.text();
        if (languages_.taken.empty())
            languages_.taken = language;
        const Rank rank = language.empty() ? Rank::neutral : language == languages_.taken ? Rank::same : Rank::other;
        ++count_;
        if (rank <= rank_)
            return;
        text_ = std::move(text);
        rank_ = rank;
    }
    std::string text() && {
        if (count_ > 1)
            ++(rank_ == Rank::neutral ? languages_.neutral : languages_.several);
        return std::move(text_);
    }

  private:
    enum class Rank : std::uint8_t { none, other, same, neutral };
    ArchimateLanguages& languages_;
    std::string text_;
    Rank rank_ = Rank::none;
    std::size_t count_ = 0;
};

class ExchangeReader {
  public:
    ExchangeReader(XmlGuard& guard, ArchimateModel& model) : guard_(guard), model_(model) {}

    void read() {
        LanguageText name(model_.languages);
        while (guard_.next()) {
            if (isName()) {
                name.take(guard_);
            } else if (guard_.is(QLatin1String("elements"))) {
                readAll([this] { readElement(); });
            } else if (guard_.is(QLatin1String("relationships"))) {
                readAll([this] { readRelation(); });
            } else if (guard_.is(QLatin1String("views"))) {
                readViews();
            } else {
                guard_.skip();
            }
        }
        model_.name = std::move(name).text();
    }

  private:
    /// Version 2 calls the names of elements and relations labels.
    [[nodiscard]] bool isName() const { return guard_.is(QLatin1String("name")) || guard_.is(QLatin1String("label")); }

    template <class Read>
    void readAll(Read read) {
        while (guard_.next()) {
            if (Status status = checkSize(model_, guard_.line()); !status)
                guard_.fail(status);
            read();
        }
    }

    void readElement() {
        ArchimateElement element;
        element.id = guard_.attribute(QLatin1String("identifier"));
        element.type = typeOf(guard_);
        element.kind = archimateKind(element.type);
        element.line = guard_.line();
        LanguageText name(model_.languages);
        LanguageText documentation(model_.languages);
        while (guard_.next()) {
            if (isName()) {
                name.take(guard_);
            } else if (guard_.is(QLatin1String("documentation"))) {
                documentation.take(guard_);
            } else {
                guard_.skip();
            }
        }
        element.name = std::move(name).text();
        element.documentation = std::move(documentation).text();
        model_.elements.push_back(std::move(element));
    }

    void readRelation() {
        ArchimateRelation relation;
        relation.id = guard_.attribute(QLatin1String("identifier"));
        relation.type = typeOf(guard_);
        relation.kind = archimateRelationKind(relation.type);
        relation.source = guard_.attribute(QLatin1String("source"));
        relation.target = guard_.attribute(QLatin1String("target"));
        relation.line = guard_.line();
        LanguageText name(model_.languages);
        while (guard_.next()) {
            if (isName()) {
                name.take(guard_);
            } else {
                guard_.skip();
            }
        }
        relation.name = std::move(name).text();
        model_.relations.push_back(std::move(relation));
    }

    /// Version 3 has a list of diagrams in between.
    void readViews() {
        while (guard_.next()) {
            if (guard_.is(QLatin1String("diagrams"))) {
                readViews();
            } else if (guard_.is(QLatin1String("view"))) {
                readView();
            } else {
                guard_.skip();
            }
        }
    }

    void readView() {
        if (Status status = checkSize(model_, guard_.line()); !status)
            guard_.fail(status);
        model_.diagrams.emplace_back();
        LanguageText name(model_.languages);
        while (guard_.next()) {
            if (isName()) {
                name.take(guard_);
            } else if (guard_.is(QLatin1String("node"))) {
                readNode();
            } else {
                guard_.skip();
            }
        }
        model_.diagrams.back().name = std::move(name).text();
    }

    /// All places count from the diagram's corner. What is within a node stands after it, as in Archi's files.
    void readNode() {
        // Version 2 writes it small.
        std::string element = guard_.attribute(QLatin1String("elementRef"));
        if (element.empty())
            element = guard_.attribute(QLatin1String("elementref"));
        const auto number = [this](const char* name) { return guard_.number(QLatin1String(name)).value_or(0.0); };
        const Point centre{number("x") + number("w") / 2, number("y") + number("h") / 2};
        if (!std::isfinite(centre.x) || !std::isfinite(centre.y))
            guard_.fail(guard_.invalid("a place that is no number"));
        while (guard_.next()) {
            if (guard_.is(QLatin1String("node"))) {
                readNode();
            } else {
                guard_.skip();
            }
        }
        if (element.empty())
            return;
        auto& shown = model_.diagrams.back().shown;
        if (shown.size() >= largestArchimateModel) {
            guard_.fail(guard_.invalid("more than %1 elements in one diagram", {inGroups(largestArchimateModel)}));
            return;
        }
        shown.push_back({std::move(element), centre});
    }

    XmlGuard& guard_;
    ArchimateModel& model_;
};

} // namespace

void readOpenExchange(XmlGuard& guard, ArchimateModel& model) {
    ExchangeReader(guard, model).read();
}

} // namespace throughline::exchange
