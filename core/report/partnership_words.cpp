#include "core/report/partnership_words.h"

#include "core/model/status.h"

namespace throughline::report {

namespace {

std::string titleOf(const Chain& chain, Slot role, const Language& language) {
    return language.written(chain.roles().at(role)->title);
}

} // namespace

std::string nextStepWords(const Chain& chain, const PartnershipLook& look, const Language& language) {
    const std::string one = titleOf(chain, look.one, language);
    const std::string other = titleOf(chain, look.other, language);
    const auto obstacle = [&] { return language.written(look.row->obstacles[look.obstacle].text); };
    switch (look.next) {
        case PartnershipStep::drawService:
            return fillIn(language.says("Draw what %1 and %2 do for each other."), {one, other});
        case PartnershipStep::actOnObstacle:
            return fillIn(language.says("Do something about “%1”: it is open, and nothing was done in 90 days."),
                          {obstacle()});
        case PartnershipStep::askExpectation: {
            const Service& service = *chain.services().at(look.service);
            return fillIn(language.says("Ask %1 what it expects of %2, and write it down."),
                          {titleOf(chain, chain.roles().slotOf(service.customer), language),
                           titleOf(chain, chain.roles().slotOf(service.server), language)});
        }
        case PartnershipStep::settleTwoWay:
            return language.says("Draw what comes back, or take the mark “two-way” away.");
        case PartnershipStep::agreeOnGoal:
            return language.says("Agree on a goal that both work toward.");
        case PartnershipStep::clearObstacle:
            return fillIn(language.says("See “%1” through: it is still open."), {obstacle()});
        case PartnershipStep::meet:
            return language.says("Ask each other how well it works: nothing was done in 90 days.");
        case PartnershipStep::goOn:
            break;
    }
    return language.says("Go on as it is: nothing stands in the way.");
}

std::string directionWords(const Chain& chain, const PartnershipLook& look, const Language& language) {
    if (look.drawnTwoWay) {
        return look.saidTwoWay ? language.says("Two-way, as said and as drawn.")
                               : language.says("Drawn two-way; nobody has said yet that it is meant so.");
    }
    if (look.given.empty() && look.back.empty()) {
        return look.saidTwoWay ? language.says("Said to be two-way, and no service is drawn between the two.")
                               : language.says("No service is drawn between the two.");
    }
    const std::string server = titleOf(chain, look.given.empty() ? look.other : look.one, language);
    const std::string customer = titleOf(chain, look.given.empty() ? look.one : look.other, language);
    return fillIn(look.saidTwoWay ? language.says("Said to be two-way; drawn is only what %1 does for %2.")
                                  : language.says("One-way: %1 serves %2, and nothing comes back."),
                  {server, customer});
}

std::string obstacleWords(const Partnership& partnership, const ObstacleAge& age, const Language& language) {
    if (age.isOpen) {
        return !age.days        ? language.says("open", "an obstacle")
               : *age.days == 1 ? language.says("open for a day")
                                : language.says("open for %n days", nullptr, *age.days);
    }
    const std::string day = language.day(*partnership.obstacles[age.index].removed);
    if (!age.days)
        return fillIn(language.says("removed on %1"), {day});
    if (*age.days == 1)
        return fillIn(language.says("removed on %1 after a day"), {day});
    return fillIn(language.says("removed on %1 after %n days", nullptr, *age.days), {day});
}

} // namespace throughline::report
